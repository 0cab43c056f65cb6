using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC202: a quote's <c>source</c> names a dossier.</summary>
internal static class QuotedSourcesExist
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        foreach (var quote in claim.Quotes)
        {
            if (quote.Source is { } source && !input.Index.Dossiers.ContainsKey(source.Value))
            {
                findings.Add(Rule.FC202.At(
                    claim.File, source.Location, $"there is no dossier '{source.Value}'", Nearest.Hint(source.Value, input.Index.Dossiers.Keys)));
            }
        }
    }
}
