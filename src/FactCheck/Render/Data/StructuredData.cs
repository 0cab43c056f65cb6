using System.Text.Json;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Pages;

namespace FactCheck.Render.Data;

/// <summary>What a page says to machines, as one JSON-LD graph; only with a site address, since all its names are absolute.</summary>
internal static class StructuredData
{
    /// <returns>The script element, or null.</returns>
    public static Html? Of(SitePage page, PageScope scope)
    {
        if (scope.Site.Base is null || !page.IsListed || page is not (HomePage or ClaimPage or SourcePage))
            return null;
        var json = JsonText.WriteText(json =>
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            if (page is ClaimPage { Tree.IsMain: true } claim && ClaimReviewJson.Applies(claim.Claim, scope.Site))
                ClaimReviewJson.Write(json, claim.Claim, scope);
            if (page is HomePage)
                WebSite(json, scope);
            else
                Breadcrumbs(json, page, scope);
            if (page is ClaimPage reviewed)
                WebPage(json, reviewed, scope);
            json.WriteEndArray();
            json.WriteEndObject();
        });
        return new Html($"<script type=\"application/ld+json\">{json}</script>");
    }

    private static void WebSite(Utf8JsonWriter json, PageScope scope)
    {
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteString("@id", scope.Site.Base!.Value + "#website");
        json.WriteString("url", scope.Site.Base.Absolute(scope.Tree.Home.Path));
        json.WriteString("name", scope.SiteTitle);
        json.Optional("description", scope.Tagline);
        json.WriteString("inLanguage", scope.Language);
        OrganisationJson.Write(json, "publisher", scope.Site);
        json.WriteEndObject();
    }

    /// <summary>Who has read the page besides its authors, and when last (schema.org reviewedBy, lastReviewed).</summary>
    private static void WebPage(Utf8JsonWriter json, ClaimPage page, PageScope scope)
    {
        var claim = page.Claim.Claim;
        if (claim.Reviewers.IsEmpty)
            return;
        json.WriteStartObject();
        json.WriteString("@type", "WebPage");
        json.WriteString("url", scope.Site.Base!.Absolute(page.Address.Path));
        json.Optional(
            "lastReviewed", claim.Reviewers.Select(review => review.Date?.Value).OfType<PartialDate>().OrderBy(date => date.SortKey).LastOrDefault() is { IsFull: true } last ? last.ToString() : null);
        json.WriteStartArray("reviewedBy");
        foreach (var review in claim.Reviewers)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Person");
            json.WriteString("name", scope.PersonName(review.Reviewer.Value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Breadcrumbs(Utf8JsonWriter json, SitePage page, PageScope scope)
    {
        List<(string Name, Address Address)> trail = [(scope.SiteTitle, scope.Tree.Home)];
        if (page is ClaimPage claim)
        {
            trail.Add((claim.Claim.Source.About.Title.Value, scope.Tree.Source(claim.Claim.Claim.Dossier)));
            trail.Add((ClaimTitle.Of(claim.Claim, scope), page.Address));
        }
        else if (page is SourcePage source)
        {
            trail.Add((source.Source.Source.About.Title.Value, page.Address));
        }

        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < trail.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", trail[i].Name);
            // The last item may go without an address: it is the page itself (Google, Breadcrumb structured data).
            if (i < trail.Count - 1)
                json.WriteString("item", scope.Site.Base!.Absolute(trail[i].Address.Path));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
