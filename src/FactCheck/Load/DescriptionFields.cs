using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Load;

/// <summary>The fields that source documents and evidence documents share.</summary>
internal static class DescriptionFields
{
    public static Description? Read(Fields fields)
    {
        var title = fields.Required("title", "write the document's title, or a description in [square brackets] if it has none");
        var url = fields.Url("url");
        var description = new Description
        {
            Title = title ?? new Text("", fields.Location),
            Publisher = fields.Text("publisher"),
            Control = fields.Word("publisher-control", Vocabularies.PublisherControls)?.Value,
            Authors = fields.Texts("authors"),
            Url = url?.Value,
            UrlMark = url?.Location ?? fields.Location,
            Archived = ReadArchived(fields),
            Published = fields.PartialDate("published"),
            Retrieved = fields.Date("retrieved"),
            Language = fields.Language("language"),
            About = fields.Text("about"),
            TranslatedFrom = fields.Text("translated-from"),
            RepublishedFrom = fields.Text("republished-from"),
            Corrections = CorrectionFields.Read(fields),
        };
        return title is null ? null : description;
    }

    private static ImmutableArray<ArchivedCopy> ReadArchived(Fields fields)
    {
        var copies = ImmutableArray.CreateBuilder<ArchivedCopy>();
        foreach (var copy in fields.Blocks("archived"))
        {
            if (!copy.Has("url"))
                copy.Missing("url", "write the address of the archived copy, such as https://web.archive.org/web/...");
            var url = copy.Url("url");
            var date = copy.PartialDate("date");
            copy.RejectUnknown();
            if (url is not { } found)
                continue;
            if (found.Value.Parsed.Scheme == Uri.UriSchemeMailto)
                copy.Reject(Rule.FC106, new Text(found.Value.Value, found.Location), $"'{found.Value}' cannot be an archived copy", "write the address of the copy in a web archive, starting with https://");
            else
                copies.Add(new ArchivedCopy(found.Value, date, found.Location));
        }

        return copies.ToImmutable();
    }
}
