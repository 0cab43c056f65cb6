using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;

namespace FactCheck.Import;

/// <summary>What the JSON-LD of a page says of its article, in the words of schema.org.</summary>
internal sealed record StructuredData(string? Published, ImmutableArray<string> Authors, string? Publisher)
{
    private const int MaxDepth = 64;

    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal) { "@graph", "mainEntity", "mainEntityOfPage", "hasPart" };

    /// <param name="address">Of the page, if it states it: it tells its article from others that the page describes.</param>
    /// <returns>Null if no article is described, or several and none with the address.</returns>
    public static StructuredData? Read(IHtmlDocument page, string? address, List<string> warnings)
    {
        var nodes = new List<JsonObject>();
        foreach (var script in Scripts(page))
        {
            try
            {
                Collect(JsonNode.Parse(script, documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, AllowDuplicateProperties = false }), nodes);
            }
            catch (Exception broken) when (broken is JsonException or InvalidOperationException)
            {
                warnings.Add("a description of the page (JSON-LD) is not JSON and was left out");
            }
        }

        var articles = nodes.Where(IsArticle).ToList();
        var one = articles.Count == 1 ? articles[0] : articles.FirstOrDefault(article => address is not null && Addresses(article).Contains(address));
        if (one is null)
            return null;
        var byId = nodes.Where(node => Text(node["@id"]) is not null).DistinctBy(node => Text(node["@id"])).ToDictionary(node => Text(node["@id"])!, StringComparer.Ordinal);
        return new StructuredData(Text(one["datePublished"]), [.. Names(one["author"] ?? one["creator"], byId)], Names(one["publisher"], byId).FirstOrDefault());
    }

    private static void Collect(JsonNode? node, List<JsonObject> found)
    {
        if (node is JsonArray many)
        {
            foreach (var one in many)
                Collect(one, found);
        }
        else if (node is JsonObject one)
        {
            found.Add(one);
            foreach (var (key, value) in one)
            {
                if (Containers.Contains(key))
                    Collect(value, found);
            }
        }
    }

    /// <summary>Article and its subtypes all end in one of these words; the type may be a whole address.</summary>
    public static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || (type.EndsWith("Posting", StringComparison.Ordinal) && !type.EndsWith("JobPosting", StringComparison.Ordinal)) || type == "Report" || type.EndsWith("/Report", StringComparison.Ordinal);

    private static bool IsArticle(JsonObject node) => Texts(node["@type"]).Any(IsArticle);

    private static IEnumerable<string> Addresses(JsonObject article) =>
        new[] { article["url"], article["@id"], article["mainEntityOfPage"], (article["mainEntityOfPage"] as JsonObject)?["@id"], (article["mainEntityOfPage"] as JsonObject)?["url"] }
            .Select(Text).OfType<string>();

    private static IEnumerable<string> Names(JsonNode? node, Dictionary<string, JsonObject> byId) => node switch
    {
        JsonArray many => many.SelectMany(one => Names(one, byId)),
        JsonObject one when one["name"] is { } name => Texts(name),
        JsonObject one when Text(one["@id"]) is { } id && byId.TryGetValue(id, out var described) => Texts(described["name"]),
        _ => Texts(node),
    };

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonArray many => many.Select(Text).OfType<string>(),
        _ => Text(node) is { } text ? [text] : [],
    };

    private static string? Text(JsonNode? node)
    {
        try
        {
            return node is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().Trim() is { Length: > 0 } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            // An escape in it is an unpaired surrogate.
            return null;
        }
    }

    /// <summary>Pages that are XML put their scripts into a CDATA section, some behind a comment mark.</summary>
    /// <summary>The scripts of JSON-LD in a page, without the CDATA sections around them.</summary>
    public static IEnumerable<string> Scripts(IHtmlDocument page) =>
        page.Scripts.Where(script => script.Type?.Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase) == true)
            .Select(script => WithoutSection(script.Text));

    private static string WithoutSection(string script)
    {
        var start = script.AsSpan().Trim();
        var open = start.IndexOf("<![CDATA[");
        var close = start.LastIndexOf("]]>");
        return open is >= 0 and <= 2 && close > open ? start[(open + "<![CDATA[".Length)..close].TrimEnd('/').ToString() : script;
    }
}
