using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC341: the headline of a claim that is not accurate does not consist of the claim's words alone.</summary>
internal static class HeadlineOwnWords
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (HeadlineGiven.IsRequired(claim, input))
            Check(claim.Headline, claim.Quotes.Select(quote => quote.Exact).Append(claim.Statement), claim.File, findings);
    }

    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var translation in input.Repository.Dossiers.SelectMany(dossier => dossier.Translations))
        {
            if (translation.Claim is { } id && translation.Texts.Find("claim") is { } words && input.Index.Claims.TryGetValue(id, out var claim) && HeadlineGiven.IsRequired(claim, input))
                Check(translation.Texts.Find("headline"), [words], translation.File, findings);
        }
    }

    private static void Check(Text? headline, IEnumerable<Text> claimed, string file, List<Diagnostic> findings)
    {
        if (headline is null || Key(headline.Value) is not { Length: > 0 } words || !claimed.Any(text => Key(text.Value).Contains(words, StringComparison.OrdinalIgnoreCase)))
            return;
        findings.Add(Rule.FC341.At(
            file, headline.Location, "the headline repeats the claim, and says nothing else", "say what was found: who reads only the headline must not take the claim for true"));
    }

    /// <summary>Without the signs around the words, which do not change what a headline says.</summary>
    private static string Key(string text) => TextFold.Key(text).Trim().Trim('"', '\'', '.', '?', '!', ',', ':', ' ', '«', '»', '「', '」', '『', '』', '。', '？', '！', '؟');
}
