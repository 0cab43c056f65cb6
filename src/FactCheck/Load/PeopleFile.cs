using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Load;

/// <summary><c>site/people.yaml</c>: who made, wrote or reviewed claims.</summary>
internal static class PeopleFile
{
    public const string FileName = "site/people.yaml";

    public static ImmutableArray<Person> Read(YamlNode? root, List<Diagnostic> findings)
    {
        var people = ImmutableArray.CreateBuilder<Person>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in ListFile.Entries(FileName, root, SiteListTables.Person, findings))
        {
            if (ReadPerson(entry) is { } person && ListFile.IsNew(entry, person.Id, ids))
                people.Add(person);
        }

        return people.ToImmutable();
    }

    private static Person? ReadPerson(Fields entry)
    {
        var id = entry.Required("id", "write an id such as doe-jane");
        var name = entry.Human("name");
        if (name is null && !entry.Has("name"))
            entry.Missing("name", "write the name that readers see, such as name: Jane Doe");
        var kind = entry.Word("kind", Vocabularies.PersonKinds)?.Value ?? PersonKind.Person;
        var roles = ReadRoles(entry);
        var url = entry.Url("url")?.Value;
        if (kind == PersonKind.Person && !entry.Has("public-role"))
        {
            entry.Missing(
                "public-role",
                "write public for someone who holds an office or a public function, or limited for someone who is known for the matter at hand: both may get a page with their claims; "
                + "write private for anyone else, or minor for a child: they get no page, no feed and no count, and search does not offer their name");
        }

        // What was not said is never taken for public.
        var publicRole = entry.Word("public-role", Vocabularies.PublicRoles)?.Value ?? (kind == PersonKind.Person ? PublicRole.Private : PublicRole.Public);
        var sameAs = ReadSameAs(entry);
        var interests = entry.Human("interests");
        var contact = ContactField.Read(entry, "contact");
        entry.RejectUnknown();
        return id is null || name is null || !entry.CheckId(id)
            ? null
            : new Person(id, name, kind, roles, url, publicRole, sameAs) { Interests = interests, Contact = contact };
    }

    private static ImmutableArray<Role> ReadRoles(Fields entry)
    {
        var roles = ImmutableArray.CreateBuilder<Role>();
        foreach (var role in entry.Blocks("roles"))
        {
            var title = role.Human("title");
            if (title is null && !role.Has("title"))
                role.Missing("title", "write the office or function, such as title: Minister of Finance");
            var (from, to) = (role.PartialDate("from"), role.PartialDate("to"));
            role.RejectUnknown();
            if (title is not null)
                roles.Add(new Role(title, from, to));
        }

        return roles.ToImmutable();
    }

    private static ImmutableArray<SafeUrl> ReadSameAs(Fields entry)
    {
        var urls = ImmutableArray.CreateBuilder<SafeUrl>();
        foreach (var text in entry.Texts("sameAs"))
        {
            if (SafeUrl.TryCreate(text.Value, out var url))
            {
                Lookalikes.Check(entry.File, text.Location, text.Value, entry.Findings);
                urls.Add(url);
            }
            else
            {
                entry.Reject(Rule.FC106, text, $"'{text.Value}' cannot be a link", "write a full address, starting with https://");
            }
        }

        return urls.ToImmutable();
    }
}
