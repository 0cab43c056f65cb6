using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

/// <summary>
/// A claim in words, as readers see it: its headline, and the words that are rated. Quotation marks enclose words of the source,
/// or our translation of them, which says so; our own wording stands without marks after the word "Claim".
/// </summary>
internal sealed class ClaimHeading
{
    public ClaimHeading(PlannedClaim claim, PageScope scope, int most = int.MaxValue)
    {
        var prose = scope.Prose(claim);
        var statement = prose.Statement;
        var words = ClaimTitle.Shorten(statement.Value, most);
        var printed = new LocalText(
            prose.Words switch
            {
                WordsOf.Source => scope.WordingOf(statement.Language).Quoted(words),
                WordsOf.Translation => scope.Phrase("words.our-translation", scope.WordingOf(statement.Language).Quoted(words)),
                _ => scope.Phrase("words.claim", words),
            },
            statement.Language);
        Text = prose.Headline ?? printed;
        Rated = prose.Headline is not null && prose.Words != WordsOf.Source ? printed : null;
        IsQuoted = prose.Headline is null && prose.Words != WordsOf.Us;
        IsWording = prose.Headline is null && prose.Words == WordsOf.Us;
        Quotes = IsQuoted && prose.Words == WordsOf.Source
            ? []
            : [.. claim.Places.Select(place => Quote(place, scope))];
    }

    /// <summary>The headline; without one, the words that are rated.</summary>
    public LocalText Text { get; }

    /// <summary>The words that are rated, if they are ours or our translation and not the heading; else null.</summary>
    public LocalText? Rated { get; }

    /// <summary>The words of the source, letter for letter and in quotation marks; empty if the heading has them.</summary>
    public LocalText[] Quotes { get; }

    /// <summary>Whether the heading begins with a quotation mark.</summary>
    public bool IsQuoted { get; }

    /// <summary>Whether the heading is our wording of the claim.</summary>
    public bool IsWording { get; }

    private static LocalText Quote(PlannedAnchor place, PageScope scope)
    {
        var language = place.Source.Source.Language;
        return new LocalText(scope.WordingOf(language).Quoted(place.Anchor.Quoted), language);
    }
}
