using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC110: a headline is short enough to be shown in full.</summary>
internal static class HeadlineLength
{
    public static void Check(Claim claim, List<Diagnostic> findings) => Check(claim.Headline, claim.File, findings);

    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var translation in input.Repository.Dossiers.SelectMany(dossier => dossier.Translations))
            Check(translation.Texts.Find("headline"), translation.File, findings);
    }

    private static void Check(Text? headline, string file, List<Diagnostic> findings)
    {
        if (headline is null || Headline.Length(headline.Value) is var length && length <= Headline.MostFor(headline.Value))
            return;
        findings.Add(Rule.FC110.At(
            file, headline.Location,
            string.Create(CultureInfo.InvariantCulture, $"the headline has {length} characters; at most {Headline.MostFor(headline.Value)} are shown in full"), "shorten it"));
    }
}
