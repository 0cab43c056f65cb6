using System.Globalization;
using FactCheck.Links.Archive;
using FactCheck.Texts;

namespace FactCheck.Links.Reports;

internal static class ArchiveWords
{
    public static string Of(ArchiveStatus status) => status switch
    {
        ArchiveStatus.Archived => "archived",
        ArchiveStatus.Submitted => "submitted",
        ArchiveStatus.Refused => "not archived",
        _ => "not submitted",
    };

    /// <summary>What is to be pasted into the document's file; null where there is no copy.</summary>
    public static string? Yaml(ArchiveResult result) =>
        result is { Copy: { } copy, Day: { } day }
            ? string.Create(CultureInfo.InvariantCulture, $"archived: [{{url: {YamlScalarText.DoubleQuoted(copy)}, date: {day:yyyy-MM-dd}}}]")
            : null;
}
