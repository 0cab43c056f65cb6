using System.Text;
using FactCheck.Authoring.Yaml;

namespace FactCheck.Authoring.Import;

/// <summary>The first <c>source.yaml</c> of a dossier: what is known, and a comment for each thing that a person should fill in.</summary>
internal static class SourceDescription
{
    public static string Write(StatedDetails known)
    {
        var yaml = new StringBuilder();
        Line(yaml, "title", known.Title, "the document's title; a description in [square brackets] where it has none");
        Comment(yaml, "publisher", known.SiteName is { } site
            ? $"who published it (the page calls its site {YamlScalarText.DoubleQuoted(site)})"
            : "who published it");
        Comment(yaml, "publisher-control", "state, public, party, private or unknown");
        Comment(yaml, "claimant", "whose statements these are, where it is not the publisher");
        Line(yaml, "url", known.Url, "the address of the document on the web");
        Comment(yaml, "archived", "[{url: address of an archived copy, date: YYYY-MM-DD}]");
        Line(yaml, "published", known.Published, "YYYY-MM-DD, or as much of it as is known");
        Comment(yaml, "retrieved", "the day on which this copy was made, YYYY-MM-DD");
        Line(yaml, "language", known.Language, "its language tag, such as en or ja (BCP 47)");
        Comment(yaml, "kind", "article, speech, post, ...");
        Comment(yaml, "about", "what this text is, and where the copy is from");
        Comment(yaml, "omits", "what the document as a whole leaves out");
        yaml.Append("coverage: partial\n");
        Comment(yaml, "rights", "{extent: full, basis: why the whole text may be shown}");
        return yaml.ToString();
    }

    private static void Line(StringBuilder yaml, string key, string? value, string whatToWrite)
    {
        if (value is null)
            Comment(yaml, key, whatToWrite);
        else
            yaml.Append(key).Append(": ").Append(YamlScalarText.Of(value)).Append('\n');
    }

    private static void Comment(StringBuilder yaml, string key, string whatToWrite) =>
        yaml.Append("# ").Append(key).Append(": ").Append(whatToWrite).Append('\n');
}
