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

    private readonly HashSet<ShownEvidence> _inView;

    public ClaimEvidence(ShownClaim page)
    {
        Page = page;
        _items = [.. page.Planned.Evidence.Select(item => ShownEvidence.Of(item, page))];
        _inView = InViewOf(_items);
        Usual = UsualOf(_items, page.Scope.Language);
        var quoted = _items.Where(item => item.Quote is not null).ToList();
        AreQuotesUnchecked = quoted.Count >= FewestToShare && quoted.TrueForAll(item => item.Item!.Quoted is null);
    }

    public ShownClaim Page { get; }

    /// <summary>The way in which most of the documents were read, if there are at least three of them; else null.</summary>
    public Reading? Usual { get; }

    /// <summary>No quotation was compared with a stored text, and there are at least three.</summary>
    public bool AreQuotesUnchecked { get; }

    /// <summary>What counts as evidence: all that was seen.</summary>
    public EvidenceGroup[] Seen => ByStance(_items.Where(item => item.Consulted != Consulted.NotSeen));

    /// <summary>What a reader sees at once: what the verdict rests on; if no item is marked as key, all but context.</summary>
    public EvidenceGroup[] InView => ByStance(_items.Where(_inView.Contains));

    public EvidenceGroup[] Folded => ByStance(_items.Where(item => !_inView.Contains(item)));

    public int FoldedCount => _items.Length - _inView.Count;

    public int Count(Func<PlannedEvidence, bool> isCounted) => Page.Planned.Evidence.Count(isCounted);

    public NumberedPlace[] Cited(IEnumerable<Text> documents) =>
    [
        .. documents
            .Select(document => Page.Planned.Evidence.FirstOrDefault(planned => planned.Item.Document.Value == document.Value))
            .OfType<PlannedEvidence>()
            .OrderBy(planned => planned.Number)
            .Select(planned => new NumberedPlace(planned.Number, planned.Fragment)),
    ];

    private static HashSet<ShownEvidence> InViewOf(ShownEvidence[] items)
    {
        if (items.Length <= MostWithoutFold)
            return Set(items);
        if (Set(items.Where(item => item.IsKey)) is { Count: > 0 } key)
            return key;
        return Set(items.Where(item => item.Stance != Stance.Context)) is { Count: > 0 } weighed ? weighed : Set(items);

        static HashSet<ShownEvidence> Set(IEnumerable<ShownEvidence> items) => items.ToHashSet<ShownEvidence>(ReferenceEqualityComparer.Instance);
    }

    private static EvidenceGroup[] ByStance(IEnumerable<ShownEvidence> items) =>
        [.. items.GroupBy(item => item.Stance).OrderBy(group => group.Key).Select(group => new EvidenceGroup(group.Key, [.. group]))];

    private static Reading? UsualOf(IEnumerable<ShownEvidence> items, string language)
    {
        var read = items.Select(item => item.Reading).OfType<Reading>().ToList();
        var most = read.GroupBy(reading => reading.Way).MaxBy(group => group.Count());
        if (most is null || most.Count() < FewestToShare || most.Count() * 2 <= read.Count)
            return null;
        return most.FirstOrDefault(reading => reading.Via?.Language == language) ?? most.First();
    }
}

internal sealed record EvidenceGroup(Stance Stance, ShownEvidence[] Items)
{
    public int Origins => Items.Select(item => item.Item!.Origin).Distinct(StringComparer.Ordinal).Count();
}

/// <param name="Via">Where the document was read, in the language of the page if it is translated.</param>
internal sealed record Reading(WayOfReading Way, LocalText? Via);

/// <summary>How a document was read, the same in all languages.</summary>
/// <param name="IsByAi">An AI model has read the document, and no person yet.</param>
internal sealed record WayOfReading(Consulted Consulted, string? Via, PartialDate? Retrieved, bool IsByAi, ItemReading? By);
