using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Markup;

namespace FactCheck.Render.Pages;

internal sealed class ClaimEvidence
{
    private const int FewestToShare = 3;

    /// <summary>The most items that stay in view although the verdict does not rest on all of them.</summary>
    private const int MostWithoutFold = 4;

    private readonly ShownEvidence[] _items;

    public ClaimEvidence(ShownClaim page)
    {
        Page = page;
        _items = [.. page.Planned.Evidence.Select(item => ShownEvidence.Of(item, page))];
        Usual = UsualOf(_items);
    }

    public ShownClaim Page { get; }

    /// <summary>The way in which most of the documents were read, if there are at least three of them; else null.</summary>
    public Reading? Usual { get; }

    /// <summary>What counts as evidence: all that was seen.</summary>
    public EvidenceGroup[] Seen => ByStance(_items.Where(item => item.Consulted != Consulted.NotSeen));

    /// <summary>What a reader sees at once: what the verdict rests on; if nobody has marked it, what is not mere context.</summary>
    public EvidenceGroup[] InView => ByStance(_items.Where(IsInView));

    public EvidenceGroup[] Folded => ByStance(_items.Where(item => !IsInView(item)));

    public int FoldedCount => _items.Count(item => !IsInView(item));

    public int Count(Func<PlannedEvidence, bool> isCounted) => Page.Planned.Evidence.Count(isCounted);

    public NumberedPlace[] Cited(IEnumerable<Text> documents) =>
    [
        .. documents
            .Select(document => Page.Planned.Evidence.FirstOrDefault(planned => planned.Item.Document.Value == document.Value))
            .OfType<PlannedEvidence>()
            .OrderBy(planned => planned.Number)
            .Select(planned => new NumberedPlace(planned.Number, planned.Fragment)),
    ];

    private bool IsInView(ShownEvidence item) =>
        _items.Length <= MostWithoutFold || (HasKey ? item.IsKey : item.Stance != Stance.Context || _items.All(other => other.Stance == Stance.Context));

    private bool HasKey => _items.Any(item => item.IsKey);

    private static EvidenceGroup[] ByStance(IEnumerable<ShownEvidence> items) =>
        [.. items.GroupBy(item => item.Stance).OrderBy(group => group.Key).Select(group => new EvidenceGroup(group.Key, [.. group]))];

    private static Reading? UsualOf(IEnumerable<ShownEvidence> items)
    {
        var read = items.Select(item => item.Reading).OfType<Reading>().ToList();
        var most = read.GroupBy(reading => reading.Way).MaxBy(group => group.Count());
        return most?.Count() is { } count && count >= FewestToShare && count * 2 > read.Count ? most.FirstOrDefault(reading => reading.Via?.Language == reading.PageLanguage) ?? most.First() : null;
    }
}

internal sealed record EvidenceGroup(Stance Stance, ShownEvidence[] Items)
{
    public int Origins => Items.Select(item => item.Item!.Origin).Distinct(StringComparer.Ordinal).Count();
}

/// <param name="Via">Where the document was read, in the language of the page if it is translated.</param>
internal sealed record Reading(WayOfReading Way, LocalText? Via, string PageLanguage);

/// <summary>How a document was read, the same in all languages.</summary>
/// <param name="IsByAi">An AI model has read the document, and no person yet.</param>
internal sealed record WayOfReading(Consulted Consulted, string? Via, PartialDate? Retrieved, bool IsByAi, ItemReading? By);
