using FactCheck.Edit.Yaml;
using FactCheck.Import;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Edit.Drafts;

/// <summary>The first <c>source.yaml</c> of a dossier: known details, and a comment for each one that a person should fill in.</summary>
internal static class SourceDescription
{
    public static string Write(StatedDetails about)
    {
        var values = Values(about);
        values["coverage"] = YamlNodes.Scalar(Vocabularies.Coverages.WordFor(Coverage.Partial));
        var hints = Hints(about);
        hints["rights"] = "{extent: full, basis: why the whole text may be shown}";
        hints["corrections"] = null;
        hints["sentence-aliases"] = null;
        return new DraftText().Fields(SourceTable.Fields.Fields, values, hints).ToString();
    }

    /// <summary>The fields that a document states, for <see cref="DraftText.Fields"/>.</summary>
    public static Dictionary<string, YamlNode?> Values(StatedDetails about) => new(StringComparer.Ordinal)
    {
        ["title"] = YamlNodes.Scalar(about.Title),
        ["publisher"] = YamlNodes.Scalar(about.Publisher),
        ["authors"] = about.Authors.IsEmpty ? null : YamlNodes.List(about.Authors.Select(author => YamlNodes.Scalar(author))),
        ["url"] = YamlNodes.Scalar(about.Url),
        ["published"] = YamlNodes.Scalar(about.Published),
        ["language"] = YamlNodes.Scalar(about.Language),
    };

    /// <summary>Hints about the publisher and the date, for <see cref="DraftText.Fields"/>.</summary>
    public static Dictionary<string, string?> Hints(StatedDetails about)
    {
        var hints = new Dictionary<string, string?>(StringComparer.Ordinal) { ["publisher-control"] = string.Join(", ", Vocabularies.PublisherControls.Words) };
        if (about.SiteName is { } site)
            hints["publisher"] = $"who published it (the page calls its site “{site}”)";
        if (about.SeenDate is { } day)
            hints["published"] = $"when it appeared (the page shows the date {day})";
        return hints;
    }
}
