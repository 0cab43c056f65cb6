using FactCheck.Edit.Yaml;
using FactCheck.Import;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Texts;

namespace FactCheck.Edit.Drafts;

/// <summary>The first <c>source.yaml</c> of a dossier: what is known, and a comment for each thing that a person should fill in.</summary>
internal static class SourceDescription
{
    public static string Write(StatedDetails known)
    {
        var values = new Dictionary<string, YamlNode?>(StringComparer.Ordinal)
        {
            ["title"] = Scalar(known.Title),
            ["url"] = Scalar(known.Url),
            ["published"] = Scalar(known.Published),
            ["language"] = Scalar(known.Language),
            ["coverage"] = Scalar(Vocabularies.Coverages.WordFor(Coverage.Partial)),
        };
        var hints = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["publisher-control"] = string.Join(", ", Vocabularies.PublisherControls.Words),
            ["rights"] = "{extent: full, basis: why the whole text may be shown}",
            ["corrections"] = null,
            ["sentence-aliases"] = null,
        };
        if (known.SiteName is { } site)
            hints["publisher"] = $"who published it (the page calls its site {YamlScalarText.DoubleQuoted(site)})";
        return new DraftText().Fields(SourceTable.Fields.Fields, values, hints).ToString();
    }

    private static YamlScalar? Scalar(string? value) => value is null ? null : YamlNodes.Scalar(value);
}
