using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC211: a wording that is called verbatim is the quote, apart from typography and the full stop.</summary>
internal static class VerbatimWording
{
    public static void Check(Claim claim, List<Diagnostic> findings)
    {
        if (claim.Reworded != Rewording.Verbatim || claim.Wording is not { } wording)
            return;
        var key = Key(wording.Value);
        if (claim.Quotes.All(quote => Key(quote.Exact.Value) != key))
        {
            findings.Add(Rule.FC211.At(
                claim.File, wording.Location, "the wording is called verbatim, but it is not a quote of this claim",
                "delete 'claim:' to rate the quote itself; or write 'reworded: condensed' (or translated, implied)"));
        }
    }

    private static string Key(string text) => TextFold.Key(text).Trim().TrimEnd('.');
}
