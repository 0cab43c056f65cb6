using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Markup;

namespace FactCheck.Render.Pages;

/// <summary>The marked sentences of a claim, with a neighbour on each side.</summary>
/// <param name="Places">In one source, in adjacent sentences.</param>
/// <param name="GapBefore">Whether text between the previous passage and this one is left out.</param>
internal sealed record Passage(PlannedClaim Claim, IReadOnlyList<PlannedAnchor> Places, bool GapBefore)
{
    public PlannedSource Source => Places[0].Source;

    public SourceDocument Document => Source.Source;

    public string Language => Document.Language;

    public int First { get; } = Places.Min(place => place.Anchor.FirstSentence);

    public int Last { get; } = Places.Max(place => place.Anchor.LastSentence);

    public Html Html => PassageMarkup.Of(Document.Text, Claim.Verdict, [.. Anchors], First, Last);

    /// <summary>A link to the live page, and to these words if browsers are certain to find them.</summary>
    public SafeUrl? Live => Document.TextFragments ? DeepLinks.To(Document.About.Url, Source.Text, [.. Anchors]) : Document.About.Url;

    public ArchivedLink[] Archived => field ??= ArchivedLink.All(Document.About);

    private IEnumerable<Model.Anchor> Anchors => Places.Select(place => place.Anchor);

    public static Passage[] All(PlannedClaim claim)
    {
        var passages = new List<Passage>();
        foreach (var source in claim.Places.GroupBy(place => place.Source.Dossier, StringComparer.Ordinal))
        {
            Passage? before = null;
            foreach (var stretch in Stretches(source))
            {
                before = new Passage(claim, stretch, before is not null && stretch[0].Anchor.FirstSentence > before.Last + 1);
                passages.Add(before);
            }
        }

        return [.. passages];
    }

    /// <summary>
    /// Our translation of the words that a claim quotes: that of its wording, if the wording is those words. Null if there is
    /// none, or if the claim quotes several places.
    /// </summary>
    public static LocalText? TranslationOf(PlannedClaim claim, PageScope scope) =>
        claim.Claim is { Wording: null, Quotes.Length: 1 } ? scope.Prose(claim).Texts.Translated("claim") : null;

    /// <returns>Null before the first and after the last sentence, or if the sentence must not be shown.</returns>
    public string? Neighbour(int index) =>
        Source.Sentences.ElementAtOrDefault(index) is { IsShown: true } neighbour ? Document.Text.WordsOf(neighbour.Sentence) : null;

    private static IEnumerable<List<PlannedAnchor>> Stretches(IEnumerable<PlannedAnchor> places)
    {
        List<PlannedAnchor>? stretch = null;
        foreach (var place in places.OrderBy(place => place.Anchor.Start))
        {
            if (stretch is null || place.Anchor.FirstSentence > stretch.Max(earlier => earlier.Anchor.LastSentence) + 1)
            {
                if (stretch is not null)
                    yield return stretch;
                stretch = [];
            }

            stretch.Add(place);
        }

        if (stretch is not null)
            yield return stretch;
    }
}
