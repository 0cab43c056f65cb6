using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Lists;

/// <summary>Claims in the order of their files.</summary>
public static class ClaimList
{
    public static ImmutableArray<ListColumn<Claim>> Columns { get; } =
    [
        new("id", claim => claim.Id),
        new("dossier", claim => claim.Dossier),
        new("file", null, (json, claim) => json.WriteStringValue(claim.File)),
        new("verdict", claim => claim.Verdict.Value.Length == 0 ? "-" : claim.Verdict.Value, (json, claim) => json.WriteStringValue(claim.Verdict.Value)),
        new("published", claim => claim.Published?.Value.ToString() ?? "draft", (json, claim) => json.WriteStringValue(claim.Published?.Value.ToString())),
        new("topics", null, (json, claim) => json.WriteTexts(claim.Topics.Select(topic => topic.Value))),
        new("claim", claim => claim.Statement.Value),
    ];

    public static ImmutableArray<Claim> Of(Repository repository, ClaimFilter filter) => [.. repository.Claims.Where(filter.Keeps)];
}
