using System.Text.Json.Nodes;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render;
using FactCheck.Render.Data;
using FactCheck.State;
using FactCheck.Texts;

namespace FactCheck.Exchange;

/// <summary>
/// <c>factcheck export</c>: all ClaimReviews as a DataFeed (schema.org). A published claim gives our own; an imported draft
/// gives the review it came from, with the draft's current wording, claimant and date.
/// </summary>
public static class ReviewExport
{
    /// <returns>The feed, the number of its reviews, and the number of claims that are held back.</returns>
    /// <exception cref="Refusal">An original review cannot be read.</exception>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    public static (string Json, int Reviews, int HeldBack) Run(string root, PlanOptions plan, int parallelism)
    {
        var state = StateReader.ReadOnce(root, plan with { Drafts = false }, parallelism);
        var site = state.Site;
        var scope = new PageScope(site, site.Main, new Wording(site.Main.Words), address => address.Path);
        var elements = new JsonArray();
        foreach (var dossier in state.Anchored.Repository.Dossiers)
        {
            var originals = OriginalReviews.Read(root, dossier.Id);
            foreach (var claim in dossier.Claims)
            {
                var planned = site.ClaimsById.GetValueOrDefault(claim.Id);
                if (planned is not null && ClaimReviewJson.Applies(planned, site))
                    elements.Add((JsonNode)Element(JsonNode.Parse(JsonText.Write(indented: false, json => ClaimReviewJson.Write(json, planned, scope)))!));
                else if (claim.StateOn(state.Day) == ClaimState.Draft && originals[claim.Id] is JsonObject original)
                    elements.Add((JsonNode)Element(Updated(original, claim, state.Anchored.Repository)));
            }
        }

        var count = elements.Count;
        var feed = new JsonObject { ["@context"] = "https://schema.org", ["@type"] = "DataFeed", ["dataFeedElement"] = elements };
        return (IndentedJson.Of(feed), count, state.Anchored.Repository.Claims.Count(claim => claim.StateOn(state.Day) == ClaimState.HeldBack));
    }

    private static JsonObject Element(JsonNode review) => new() { ["@type"] = "DataFeedItem", ["item"] = review };

    /// <summary>The original review with what the draft has changed since its import.</summary>
    private static JsonObject Updated(JsonObject original, Claim claim, Repository repository)
    {
        var updated = (JsonObject)original.DeepClone();
        if (ImportedReview.Of(original) is not { } imported)
            return updated;
        if (claim.Statement.Value != imported.Claim)
            updated["claimReviewed"] = JsonValue.Create(claim.Statement.Value);
        var claimant = repository.People?.FirstOrDefault(person => person.Id.Value == claim.Claimant?.Value)?.Name.First?.Value ?? claim.Claimant?.Value;
        if (claimant is not null && claimant != imported.Claimant)
            Author(Item(updated))["name"] = JsonValue.Create(claimant);
        if (claim.Date is { } date && date.Value != imported.Date)
            Item(updated)["datePublished"] = JsonValue.Create(date.Value.ToString());
        return updated;
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
