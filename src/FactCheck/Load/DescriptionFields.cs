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
            TitleTranslation = fields.Text("title-translation"),
            Publisher = fields.Text("publisher"),
            Control = fields.Word("publisher-control", Vocabularies.PublisherControls)?.Value,
            Country = ReadCountry(fields),
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

    /// <summary>Null also if there is no such country, which is reported.</summary>
    private static Text? ReadCountry(Fields fields)
    {
        if (fields.Text("publisher-country") is not { } country || Countries.Has(country.Value))
            return fields.Text("publisher-country");
        var upper = country.Value.ToUpperInvariant();
        fields.Reject(
            Rule.FC105, country, $"'{country.Value}' is not the code of a country",
            Countries.Has(upper) ? $"did you mean '{upper}'?" : "write the two letters of ISO 3166-1, such as JP for Japan or GB for the United Kingdom");
        return null;
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
