using System.Text;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Pages;
using FactCheck.Texts;

namespace FactCheck.Render.Data;

/// <summary>data/claims.csv (RFC 4180), with a byte order mark, which spreadsheets need. No cell is run as a formula.</summary>
internal static class ClaimsTable
{
    private static readonly string[] Columns =
        ["id", "address", "state", "headline", "claim", "wording", "claimant", "date", "verdict", "rating", "axis", "media-rating", "ai", "notice", "summary", "published", "changed", "topics", "source"];

    public static byte[] Write(PageScope scope)
    {
        var table = new StringBuilder("\uFEFF");
        Csv.AppendRow(table, Columns);
        foreach (var claim in scope.Site.Claims)
        {
            var address = scope.Tree.Claim(claim.Id).Path;
            Csv.AppendRow(table, claim.State == ClaimState.Withheld
                ? [claim.Id, address, SiteData.StateWord(claim.State), .. Enumerable.Repeat("", Columns.Length - 3)]
                : [
                    claim.Id, address, SiteData.StateWord(claim.State), claim.Claim.Headline?.Value ?? "", claim.Claim.Statement.Value,
                    SiteData.WordingWord(claim.Claim), scope.PersonName(claim.Claimant),
                    claim.Date?.ToString() ?? "", claim.Verdict.Id.Value, claim.Verdict.Rating is { } rating ? FormattableString.Invariant($"{rating}") : "",
                    Vocabularies.Axes.WordFor(claim.Verdict.Axis), string.Join(' ', claim.Claim.MediaRatings.Select(rating => Vocabularies.MediaRatings.WordFor(rating.Value))), string.Join(' ', claim.Ai.Uses.Select(Vocabularies.AiUses.WordFor)), ReadingNotice.Of(claim, scope)?.Short ?? "", claim.Claim.Summary.Value, claim.Claim.Published?.Value.ToString() ?? "",
                    claim.LastChanged?.ToString() ?? "", string.Join(' ', claim.Topics), claim.Claim.Dossier,
                ]);
        }

        return Encoding.UTF8.GetBytes(table.ToString());
    }
}
