using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Markup;

namespace FactCheck.Render.Views;

/// <summary>A claim's sentences in their place: the marked ones with a neighbour on each side.</summary>
internal static class PassageViews
{
    public static PassageView[] Of(PlannedClaim claim, PageScope scope)
    {
        var passages = new List<PassageView>();
        foreach (var source in claim.Places.GroupBy(place => place.Source.Dossier, StringComparer.Ordinal))
        {
            var previousEnd = -1;
            foreach (var stretch in Stretches(source))
            {
                var view = Passage(claim, stretch, scope);
                passages.Add(view with { GapBefore = previousEnd >= 0 && stretch[0].Anchor.FirstSentence > previousEnd + 1 });
                previousEnd = stretch.Max(place => place.Anchor.LastSentence);
            }
        }

        return [.. passages];
    }

    /// <summary>Places whose sentences follow each other are shown as one passage.</summary>
    private static IEnumerable<List<ClaimPlace>> Stretches(IEnumerable<ClaimPlace> places)
    {
        List<ClaimPlace>? stretch = null;
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

    private static PassageView Passage(PlannedClaim claim, List<ClaimPlace> places, PageScope scope)
    {
        var source = places[0].Source;
        var text = source.Source.Text;
        var first = places.Min(place => place.Anchor.FirstSentence);
        var last = places.Max(place => place.Anchor.LastSentence);
        return new PassageView(
            source.Source.About.Title.Value,
            scope.Tree.Source(source.Dossier),
            scope.Tree.Sentence(source.Dossier, source.Sentences[first].Id),
            text.Sentences[first].Number,
            text.Sentences.Length,
            source.Source.Language,
            LanguageTag.Direction(source.Source.Language),
            Neighbour(source, first - 1),
            PassageMarkup.Mark(text, claim.Verdict, [.. places.Select(place => place.Anchor)], first, last),
            Neighbour(source, last + 1),
            LanguageTag.IsUnspaced(source.Source.Language) ? "" : " ",
            source.Source.TextFragments
                ? DeepLinks.To(source.Source.About.Url, source.Text, [.. places.Select(place => place.Anchor)])
                : source.Source.About.Url,
            RowViews.Archived(source.Source.About),
            places.All(place => !place.Anchor.IsTypographic),
            GapBefore: false);
    }

    /// <summary>Null before the first and after the last sentence, and where the sentence must not be shown.</summary>
    private static string? Neighbour(PlannedSource source, int index)
    {
        if (index < 0 || index >= source.Sentences.Length || !source.Sentences[index].IsShown)
            return null;
        var sentence = source.Sentences[index].Sentence;
        return source.Source.Text.Canonical.Substring(sentence.Start, sentence.Length);
    }
}
