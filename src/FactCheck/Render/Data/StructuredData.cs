using System.Text.Json;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Pages;
using FactCheck.Texts;

namespace FactCheck.Render.Data;

/// <summary>A page's JSON-LD graph; only with a site address, since all names in it are absolute.</summary>
internal static class StructuredData
{
    /// <returns>The script element, or null.</returns>
    public static Html? Of(SitePage page, PageScope scope)
    {
        if (scope.Site.Base is null || !page.IsListed || page is not (HomePage or ClaimPage or SourcePage))
            return null;
        var json = JsonText.WriteText(json =>
        {
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            if (page is ClaimPage { Tree.IsMain: true } claim && ClaimReviewJson.AppliesOnPage(claim.Claim, scope.Site))
                json.WriteObject(() => ClaimReviewJson.Write(json, claim.Claim, scope));
            if (page is ClaimPage { Tree.IsMain: true } rated && MediaReviewJson.Applies(rated.Claim, scope.Site))
                json.WriteObject(() => MediaReviewJson.Write(json, rated.Claim, scope.Site));
            if (page is HomePage)
                json.WriteObject(() => WebSite(json, scope));
            else
                json.WriteObject(() => Breadcrumbs(json, page, scope));
            if (page is ClaimPage { Claim.Claim.Reviewers.IsEmpty: false } reviewed)
                json.WriteObject(() => WebPage(json, reviewed, scope));
            json.WriteEndArray();
        });
        return new Html($"<script type=\"application/ld+json\">{json}</script>");
    }

    private static void WebSite(Utf8JsonWriter json, PageScope scope)
    {
        json.WriteString("@type", "WebSite");
        json.WriteString("@id", scope.Site.Base!.Value + "#website");
        json.WriteString("url", scope.Site.Base.Absolute(scope.Tree.Home.Path));
        json.WriteString("name", scope.SiteTitle);
        json.Optional("description", scope.Tagline);
        json.WriteString("inLanguage", scope.Language);
        OrganisationJson.Write(json, "publisher", scope.Site);
    }

    /// <summary>Names the second readers of a page, and the day of the last reading (schema.org reviewedBy, lastReviewed).</summary>
    private static void WebPage(Utf8JsonWriter json, ClaimPage page, PageScope scope)
    {
        var reviewers = page.Claim.Claim.Reviewers;
        json.WriteString("@type", "WebPage");
        json.WriteString("url", scope.Site.Base!.Absolute(page.Address.Path));
        json.Optional(
            "lastReviewed", reviewers.Select(review => review.Date?.Value).OfType<PartialDate>().OrderBy(date => date.SortKey).LastOrDefault() is { IsFull: true } last ? last.ToString() : null);
        json.WriteObjects("reviewedBy", reviewers, review =>
        {
            json.WriteString("@type", "Person");
            json.WriteString("name", scope.PersonName(review.Reviewer.Value));
        });
    }

    private static void Breadcrumbs(Utf8JsonWriter json, SitePage page, PageScope scope)
    {
        List<(string Name, Address Address)> trail = [(scope.SiteTitle, scope.Tree.Home)];
        if (page is ClaimPage claim)
        {
            trail.Add((scope.TitleOf(claim.Claim.Source).Value, scope.SourcePage(claim.Claim.Claim.Dossier)));
            trail.Add((scope.HeadingOf(claim.Claim).Text.Value, page.Address));
        }
        else if (page is SourcePage source)
        {
            trail.Add((source.Source.Source.About.Title.Value, page.Address));
        }

        json.WriteString("@type", "BreadcrumbList");
        json.WriteObjects("itemListElement", trail.Index(), entry =>
        {
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", entry.Index + 1);
            json.WriteString("name", entry.Item.Name);
            // The last item needs no address: it is the page itself (Google, Breadcrumb structured data).
            if (entry.Index < trail.Count - 1)
                json.WriteString("item", scope.Site.Base!.Absolute(entry.Item.Address.Path));
        });
    }
}
