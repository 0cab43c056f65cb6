using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC404: a headline does not start or end with a verdict's label.</summary>
internal static class HeadlineWithoutVerdict
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (claim.Headline is not { } headline)
            return;
        var words = headline.Value.Trim().TrimEnd('.', '!', '?');
        foreach (var label in input.Repository.Scale.SelectMany(verdict => verdict.Label.All))
        {
            if (!StartsOrEndsWith(words, label.Value))
                continue;
            findings.Add(Rule.FC404.At(
                claim.File, headline.Location, $"the headline starts or ends with the verdict '{label.Value}'", $"leave '{label.Value}' out: every page shows the verdict beside the headline"));
            return;
        }
    }

    private static bool StartsOrEndsWith(string words, string label)
    {
        if (words.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            return words.Length == label.Length || !char.IsLetterOrDigit(words[label.Length]) && words[label.Length] != ' ' || words[label.Length..].StartsWith(" –", StringComparison.Ordinal);
        return words.EndsWith(label, StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(words[^(label.Length + 1)]);
    }
}
