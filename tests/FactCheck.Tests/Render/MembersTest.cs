using System.Collections;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render;
using FactCheck.Render.Members;
using FactCheck.Render.Pages;
using FactCheck.Render.Templates;
using FactCheck.Tests.Search;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace FactCheck.Tests.Render;

/// <summary>What templates may read: names that other repositories depend on, and values that a page can print or go through.</summary>
public sealed class MembersTest
{
    private static readonly string Cases = Path.Join(TestRepository.OfThisProject(), "tests/FactCheck.Tests/Cases");

    /// <summary>One that is gone or renamed breaks the pages of a repository with templates of its own.</summary>
    [Fact]
    public async Task Names_that_templates_may_use() =>
        await Snapshot.Verify(
            string.Join('\n', AllMembers.Tables.SelectMany(table => table.Members.Select(member => $"{table.Name}: {member.Name}")).Order(StringComparer.Ordinal)), "txt");

    [Fact]
    public void Every_table_has_a_name_of_its_own() =>
        Assert.DoesNotContain(AllMembers.Tables.CountBy(table => table.Name, StringComparer.Ordinal), entry => entry.Value > 1);

    [Fact]
    public void Every_entry_says_what_it_holds() =>
        Assert.DoesNotContain(AllMembers.Tables.SelectMany(table => table.Members), member => string.IsNullOrWhiteSpace(member.Meaning));

    [Fact]
    public void The_check_that_leads_has_the_members_of_a_row_and_more() =>
        Assert.Equal(CommonMembers.ClaimRow.Members, ListMembers.Lead.Members.Take(CommonMembers.ClaimRow.Members.Count));

    /// <summary>Also in branches that no case renders.</summary>
    [Fact]
    public void Every_member_that_a_template_of_this_project_names_is_in_a_table()
    {
        // A list has a size; a loop knows its last turn.
        var known = AllMembers.Tables.SelectMany(table => table.Members).Select(member => member.Name).Concat(["size", "last"]).ToHashSet(StringComparer.Ordinal);
        var templates = Path.Join(TestRepository.OfThisProject(), "templates");
        var named = TestRepository.FilesBelow(templates)
            .SelectMany(file => MembersIn(Template.Parse(File.ReadAllText(Path.Join(templates, file))).Page!).Select(member => (file, member)))
            .ToList();
        Assert.Contains(named, entry => entry.member == "accurate_version");
        Assert.DoesNotContain(named, entry => !known.Contains(entry.member));
    }

    /// <summary>Each member of each page of all cases is read: what it yields can be printed, or has members or entries itself.</summary>
    [Fact]
    public void Every_member_yields_what_templates_can_use()
    {
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var folder in Directory.EnumerateDirectories(Cases).Order(StringComparer.Ordinal))
        {
            using var repository = TestRepository.CopyOf(folder);
            ReadAll(repository, read);
        }

        using (var large = Large())
            ReadAll(large, read);
        Assert.Equal([], AllMembers.Tables.SelectMany(table => table.Members.Select(member => $"{table.Name}: {member.Name}")).Except(read, StringComparer.Ordinal));
    }

    /// <summary>What no case has: claims enough for statistics, two languages, pictures, a long source, several documents read in one way.</summary>
    private static TestRepository Large()
    {
        var repository = StatisticsTest.Generated(33);
        repository.Put("site/site.yaml", "title: Gates\nlanguages: [en, ja]\n");
        repository.Put("site/assets/share/accurate.en.png", "a picture");
        repository.Put("claims/long/source.yaml", "title: Long notice\nlanguage: en\n");
        repository.Put("claims/long/source.txt", string.Concat(Enumerable.Range(1, 100).Select(i => $"Lamp {i} is lit.\n")));
        repository.Put("claims/long/first-lamp.yaml", """
            quote: Lamp 1 is lit.
            verdict: accurate
            summary: It is lit.
            evidence:
              - {title: First list, stance: supports, shows: The lamp., consulted: excerpt}
              - {title: Second list, stance: supports, shows: The lamp., consulted: excerpt}
              - {title: Third list, stance: supports, shows: The lamp., consulted: excerpt}
            published: 2026-01-05
            """);
        return repository;
    }

    private static void ReadAll(TestRepository repository, HashSet<string> read)
    {
        var site = repository.Check("--drafts --base-url https://example.org/").Site;
        var findings = new List<Diagnostic>();
        var templates = TemplateSet.Parse(site, findings);
        Assert.Empty(findings);
        var renderer = new PageRenderer(site, templates);
        foreach (var page in site.Outputs.OfType<PageOutput>().Select(output => output.Page).Concat(ShareImages.Cards(site)))
        {
            var scope = renderer.Scope(page.Tree);
            var walk = new Walk(new HtmlTemplateContext(templates, site) { Scope = scope, Current = page.Address }, read);
            walk.Visit(new SiteFrame(page, scope), "site");
            walk.Visit(new PageHead(page, scope), "page");

            // The text of a document is rendered with the page, since its legends are templates.
            walk.Visit(page is DocumentPage document ? new ShownDocument(document.Page, Html.Empty) : renderer.Shown(page, scope).Value, "");
        }

        var legends = new Walk(new HtmlTemplateContext(templates, site), read);
        legends.Visit(AxisCounts.OfAll(site.Claims.Select(claim => claim.Verdict), site.Scale), "");
        legends.Visit(site.Repository.Terms, "");
    }

    private static IEnumerable<string> MembersIn(ScriptNode node)
    {
        if (node is ScriptMemberExpression { Member.Name: var name })
            yield return name;
        for (var i = 0; i < node.ChildrenCount; i++)
        {
            if (node.GetChildren(i) is not { } child)
                continue;
            foreach (var member in MembersIn(child))
                yield return member;
        }
    }

    private sealed class Walk(HtmlTemplateContext context, HashSet<string> read)
    {
        private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

        public void Visit(object? value, string path)
        {
            if (value is null or string or int or bool or Html or LocalText or Address or SafeUrl or PartialDate || !_seen.Add(value))
                return;
            if (value is IList list)
            {
                foreach (var entry in list)
                    Visit(entry, $"{path}[]");
                return;
            }

            Assert.True(AllMembers.ByType.TryGetValue(value.GetType(), out var table), $"{path} is a {value.GetType().Name}, which has no table");
            foreach (var (member, _) in table.Members)
            {
                Assert.True(table.TryGetValue(context, default(SourceSpan), value, member, out var found));
                read.Add($"{table.Name}: {member}");
                Visit(found, $"{path}.{member}");
            }
        }
    }
}
