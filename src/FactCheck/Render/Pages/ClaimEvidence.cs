using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Markup;

namespace FactCheck.Render.Pages;

internal sealed class ClaimEvidence
{
    private const int FewestToShare = 3;

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

    public EvidenceGroup[] Groups =>
    [
        .. new[] { Stance.Supports, Stance.Undermines, Stance.Context }
            .Select(stance => new EvidenceGroup(stance, [.. _items.Where(item => item.Item!.Item.Stance.Value == stance)])),
    ];

    public int Count(Func<PlannedEvidence, bool> isCounted) => Page.Planned.Evidence.Count(isCounted);

    public NumberedPlace[] Cited(IEnumerable<Text> documents) =>
    [
        .. documents
            .Select(document => Page.Planned.Evidence.FirstOrDefault(planned => planned.Item.Document.Value == document.Value))
            .OfType<PlannedEvidence>()
            .OrderBy(planned => planned.Number)
            .Select(planned => new NumberedPlace(planned.Number, planned.Fragment)),
    ];

    private static Reading? UsualOf(IEnumerable<ShownEvidence> items)
    {
        var read = items.Select(item => item.Reading).OfType<Reading>().ToList();
        var most = read.CountBy(reading => reading).OrderByDescending(entry => entry.Value).FirstOrDefault();
        return most.Value >= FewestToShare && most.Value * 2 > read.Count ? most.Key : null;
    }
}

internal sealed record EvidenceGroup(Stance Stance, ShownEvidence[] Items);

/// <param name="IsByAi">An AI model has read the document, and no person yet.</param>
internal sealed record Reading(Consulted Consulted, LocalText? Via, PartialDate? Retrieved, bool IsByAi, ItemReading? By);
