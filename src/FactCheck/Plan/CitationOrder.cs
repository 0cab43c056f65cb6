using FactCheck.Model;
using FactCheck.Prose;

namespace FactCheck.Plan;

/// <summary>The documents that a claim's page cites, in the order in which its text first leads to them.</summary>
internal static class CitationOrder
{
    /// <summary>The position of each cited document, from 0, by its id.</summary>
    public static Dictionary<string, int> Of(Claim claim)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var document in claim.Parts.SelectMany(part => part.Evidence).Concat(claim.Positions.SelectMany(position => position.Evidence)).Concat(claim.Agreed.SelectMany(point => point.Evidence)))
            order.TryAdd(document.Value, order.Count);
        var text = claim.Analysis?.Value ?? "";
        for (var at = text.IndexOf("[^", StringComparison.Ordinal); at >= 0; at = text.IndexOf("[^", at + 2, StringComparison.Ordinal))
        {
            if (CitationParser.NameAt(text.AsSpan(at)) is { } document)
                order.TryAdd(document, order.Count);
        }

        return order;
    }
}
