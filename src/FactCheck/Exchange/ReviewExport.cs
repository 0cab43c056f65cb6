using System.Text.Json.Nodes;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render;
using FactCheck.Render.Data;
using FactCheck.State;

namespace FactCheck.Exchange;

/// <summary>
/// <c>factcheck export</c>: all ClaimReviews as a DataFeed (schema.org). A published claim gives our own; a draft that was
/// imported gives back the review it came from, with the wording, claimant and date that the draft has now.
/// </summary>
public static class ReviewExport
{
    /// <returns>The feed, how many reviews are in it, and how many claims are held back and so are not.</returns>
    /// <exception cref="Refusal">A review that was kept cannot be read.</exception>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    public static (string Json, int Reviews, int HeldBack) Run(string root, PlanOptions plan, int parallelism)
    {
        var state = StateReader.ReadOnce(root, plan with { Drafts = false }, parallelism);
        var site = state.Site;
        var scope = new PageScope(site, site.Main, new Wording(site.Main.Words), address => address.Path);
        var elements = new JsonArray();
        foreach (var dossier in state.Anchored.Repository.Dossiers)
        {
            var kept = KeptReviews.Read(root, dossier.Id);
            foreach (var claim in dossier.Claims)
            {
                var planned = site.ClaimsById.GetValueOrDefault(claim.Id);
                if (planned is not null && ClaimReviewJson.Applies(planned, site))
                    elements.Add((JsonNode)Element(JsonNode.Parse(JsonText.Write(indented: false, json => ClaimReviewJson.Write(json, planned, scope)))!));
                else if (claim.StateOn(state.Day) == ClaimState.Draft && kept[claim.Id] is JsonObject original)
                    elements.Add((JsonNode)Element(Present(original, claim)));
            }
        }

        var count = elements.Count;
        var feed = new JsonObject { ["@context"] = "https://schema.org", ["@type"] = "DataFeed", ["dataFeedElement"] = elements };
        return (KeptReviews.Text(feed) + "\n", count, state.Anchored.Repository.Claims.Count(claim => claim.StateOn(state.Day) == ClaimState.HeldBack));
    }

    private static JsonObject Element(JsonNode review) => new() { ["@type"] = "DataFeedItem", ["item"] = review };

    /// <summary>The review as it came, but for what the draft says otherwise than its import did.</summary>
    private static JsonObject Present(JsonObject original, Claim claim)
    {
        var present = (JsonObject)original.DeepClone();
        if (ImportedReview.Of(original) is not { } imported)
            return present;
        if (claim.Statement.Value != imported.Claim)
            present["claimReviewed"] = JsonValue.Create(claim.Statement.Value);
        if (claim.Claimant is { } claimant && claimant.Value != imported.Claimant)
            Author(Item(present))["name"] = JsonValue.Create(claimant.Value);
        if (claim.Date is { } date && date.Value != imported.Date)
            Item(present)["datePublished"] = JsonValue.Create(date.Value.ToString());
        return present;
    }

    private static JsonObject Item(JsonObject review) => Child(review, "itemReviewed", "Claim");

    private static JsonObject Author(JsonObject item) => Child(item, "author", "Thing");

    private static JsonObject Child(JsonObject parent, string key, string type)
    {
        if (ReviewJson.Object(parent[key]) is { } child)
            return child;
        child = new JsonObject { ["@type"] = JsonValue.Create(type) };
        parent[key] = child;
        return child;
    }
}
