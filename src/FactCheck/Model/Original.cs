using System.Collections.Immutable;
using FactCheck.Model.Fields;

namespace FactCheck.Model;

/// <summary>What a translation renders, as it is now.</summary>
/// <param name="Noun">What messages call it.</param>
/// <param name="Hash">See <see cref="ClaimContent"/>.</param>
internal sealed record Original(string File, string Noun, BlockValue Values, string Hash)
{
    /// <summary>The documents of a claim's evidence that have no name but their number in the list, so that nothing can pair with them.</summary>
    public ImmutableHashSet<string> Numbered { get; private init; } = [];


    public static Original Of(Claim claim)
    {
        var values = ClaimTable.Fields.Read(claim);
        return new Original(claim.File, "claim", values, ClaimContent.Hash(claim.Verdict.Value, values))
        {
            Numbered = [.. claim.Evidence.Where(item => !item.IsNamed).Select(item => item.Document.Value)],
        };
    }

    public static Original Of(SourceDocument source)
    {
        var values = SourceTable.Fields.Read(source);
        return new Original(source.File, "source", values, ClaimContent.Hash(null, values));
    }

    public static Original Of(EvidenceDocument document)
    {
        var values = EvidenceTable.Fields.Read(document);
        return new Original(document.File, "document", values, ClaimContent.Hash(null, values));
    }
}
