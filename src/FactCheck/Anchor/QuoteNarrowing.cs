using FactCheck.Model;

namespace FactCheck.Anchor;

/// <summary>Finds the shortest quote that leads to a place.</summary>
public static class QuoteNarrowing
{
    /// <summary>Returns the words of the text, with context only if they also appear elsewhere; null if nothing distinguishes the places.</summary>
    public static Quote? Of(SearchableText text, Model.Anchor anchor, bool isPartial)
    {
        var location = Diagnostics.Location.FileStart;
        var bare = new Quote(new Text(anchor.Quoted.Replace('\n', ' '), location), null, null, null, null, isPartial);
        if (Leads(bare))
            return bare;
        var places = Occurrences.Folded(text.Folded, TextFold.Key(bare.Exact.Value))
            .Where(place => Occurrences.IsWhole(text.Folded, place) && (isPartial || !Occurrences.CutsWord(text.Folded, place)))
            .Take(QuoteSearch.MostPlaces)
            .ToList();
        var own = places.FindIndex(place => place.Start == anchor.Start && place.End == anchor.End);
        if (own < 0 || QuoteContext.Of(text, places[own], places) is not { } context)
            return null;
        var narrowed = bare with { Prefix = Of(context.Prefix), Suffix = Of(context.Suffix), Sentence = Of(context.Sentence) };
        return Leads(narrowed) ? narrowed : null;

        Text? Of(string? words) => words is null ? null : new Text(Excerpt.Visible(words), location);

        bool Leads(Quote quote) => QuoteSearch.Find(text, quote, "", []) is { } found && found.Start == anchor.Start && found.Length == anchor.Length;
    }
}
