using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Lists;

/// <summary>The due list for a terminal and as JSON, version 1: <c>{version, asOf, deployed, due: [{date, kind, id, file, line, message}], counts}</c>.</summary>
public static class DueReport
{
    internal static Vocabulary<DueKind> Kinds { get; } = new(
        ("recheck", DueKind.Recheck), ("expired", DueKind.Expired), ("withdrawn-evidence", DueKind.WithdrawnEvidence),
        ("older-translation", DueKind.OlderTranslation), ("unpublished", DueKind.Unpublished), ("not-deployed", DueKind.NotDeployed), ("open-sentences", DueKind.OpenSentences));

    private static readonly ImmutableArray<ListColumn<DueItem>> Columns =
    [
        new("date", item => item.Date?.ToString() ?? "", (json, item) => json.WriteStringValue(item.Date?.ToString())) { Width = 10 },
        new("kind", item => Kinds.WordFor(item.Kind)) { Width = 18 },
        new("id", null, (json, item) => json.WriteStringValue(item.Id)),
        new("file", null, (json, item) => json.WriteStringValue(item.File)),
        new("line", null, (json, item) => json.WriteNumberValue(item.Line)),
        new("message", item => $"{item.File}:{item.Line}  {item.Message}", (json, item) => json.WriteStringValue(item.Message)),
    ];

    /// <param name="deployed">The day of the last deployment; null if it is not known.</param>
    public static string Text(IReadOnlyCollection<DueItem> items, PartialDate asOf, PartialDate? deployed) =>
        Listing.Text(Columns, items)
        + $"{(items.Count == 0 ? "nothing" : Counted.Of(items.Count, "item"))} due on {asOf}; {(deployed is { } day ? $"deployed last for {day}" : "last deployment not known (no --deployed)")}\n";

    /// <inheritdoc cref="Text"/>
    public static string Json(IReadOnlyCollection<DueItem> items, PartialDate asOf, PartialDate? deployed) => ReportJson.Render(json =>
    {
        json.WriteString("asOf", asOf.ToString());
        json.WriteString("deployed", deployed?.ToString());
        json.WriteItems("due", Columns, items);
        json.WriteCounts("counts", Kinds.Values.Select(kind => (Kinds.WordFor(kind), items.Count(item => item.Kind == kind))));
    });
}
