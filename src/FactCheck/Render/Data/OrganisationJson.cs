using System.Text.Json;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Data;

/// <summary>Who publishes the site, with its policies (schema.org Organization).</summary>
internal static class OrganisationJson
{
    /// <summary>The publisher of the checks, not of the claims.</summary>
    /// <param name="property">Name of the property that holds the object.</param>
    public static void Write(Utf8JsonWriter json, string property, Site site)
    {
        json.WriteStartObject(property);
        WriteContent(json, site);
        json.WriteEndObject();
    }

    public static void WriteContent(Utf8JsonWriter json, Site site)
    {
        var organisation = site.Settings.Organisation;
        json.WriteString("@type", organisation is { IsNewsMedia: true } ? "NewsMediaOrganization" : "Organization");
        json.WriteString("@id", site.Base!.Value + "#organization");
        json.WriteString("name", organisation?.Name?.Value ?? site.Settings.Title.In(site.Main.Tag, site.Settings.Language));
        json.WriteString("url", organisation?.Url?.Value ?? site.Base.Value);
        foreach (var policy in (organisation?.Policies ?? []).Where(policy => organisation!.IsNewsMedia || !OrganisationPolicies.IsForNewsMedia(policy.Kind)))
            json.WriteString(OrganisationPolicies.TermOf(policy.Kind), site.Base.Absolute(site.Main.Document(policy.Page.Value).Path));
    }
}
