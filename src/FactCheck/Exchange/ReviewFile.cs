using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Diagnostics;
using FactCheck.Import;

namespace FactCheck.Exchange;

/// <summary>
/// Finds the ClaimReviews in a file: JSON-LD, wherever they stand in it; a saved page with JSON-LD in it; a response of the Fact
/// Check Tools API to claims:search; or a CSV table with the columns of that API.
/// </summary>
internal static class ReviewFile
{
    /// <summary>Largest file, in bytes.</summary>
    public const int MaxBytes = 256 * 1024 * 1024;

    private const int MaxDepth = 64;

    /// <exception cref="Refusal">The file is none of these.</exception>
    public static List<JsonObject> Read(ReadOnlyMemory<byte> content)
    {
        if (content.Length > MaxBytes)
            throw new Refusal($"the file has more than {MaxBytes / (1024 * 1024)} MB", "split it");
        var text = EncodedText.Decode(content.Span, transport: null, isHtml: content.Span.TrimStart(" \t\r\n"u8).StartsWith("<"u8), []).TrimStart('\uFEFF');
        var start = text.AsSpan().TrimStart();
        var found = new List<JsonObject>();
        if (start.StartsWith("{") || start.StartsWith("[") || start.StartsWith("//") || start.StartsWith("/*"))
            Collect(Parse(text), found);
        else if (start.StartsWith("<"))
            CollectFromPage(text, found);
        else
            found.AddRange(ReviewTable.Read(text));
        return found.Count > 0
            ? found
            : throw new Refusal("the file contains no ClaimReview", "give JSON-LD, or a saved page with JSON-LD, with \"@type\": \"ClaimReview\", a response of the Fact Check Tools API, or a CSV table with a column claimReviewed");
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, AllowDuplicateProperties = false });
        }
        catch (JsonException broken)
        {
            throw new Refusal($"the file is not JSON: line {broken.LineNumber + 1}", "check the quotation marks, commas and brackets on that line, and that no object has a key twice");
        }
        catch (InvalidOperationException)
        {
            throw new Refusal("a name in the file contains an unpaired surrogate", "fix the \\u escape, or remove it");
        }
    }

    private static void CollectFromPage(string html, List<JsonObject> found)
    {
        var scripts = StructuredData.Scripts(HtmlPage.Parse(html)).ToList();
        if (scripts.Count == 0)
            throw new Refusal("the page contains no JSON-LD", "save the page as HTML after it has loaded, or give the feed of the publisher");
        Refusal? unreadable = null;
        foreach (var script in scripts)
        {
            try
            {
                Collect(Parse(script), found);
            }
            catch (Refusal broken)
            {
                unreadable = new Refusal("a script of JSON-LD in the page is not JSON", broken.Hint);
            }
        }

        if (found.Count == 0 && unreadable is not null)
            throw unreadable;
    }

    private static void Collect(JsonNode? node, List<JsonObject> found)
    {
        switch (node)
        {
            case JsonArray many:
                foreach (var one in many)
                    Collect(one, found);
                break;
            case JsonObject one when IsReview(one):
                found.Add((JsonObject)one.DeepClone());
                break;
            case JsonObject { } one when one["claimReview"] is JsonArray reviews:
                found.AddRange(reviews.OfType<JsonObject>().Select(review => FromApi(one, review)));
                break;
            case JsonObject one:
                foreach (var (_, value) in one)
                    Collect(value, found);
                break;
        }
    }

    private static bool IsReview(JsonObject node) => ReviewJson.Texts(node["@type"])
        .Any(type => type is "ClaimReview" or "schema:ClaimReview" or "https://schema.org/ClaimReview" or "http://schema.org/ClaimReview");

    /// <summary>The ClaimReview that a result of claims:search stands for.</summary>
    private static JsonObject FromApi(JsonObject claim, JsonObject review) => Compose(
        Value(claim, "text"), Value(claim, "claimant"), Value(claim, "claimDate"), Value(review, "url"), Value(review, "title"),
        Value(ReviewJson.Object(review["publisher"]), "name"), Value(ReviewJson.Object(review["publisher"]), "site"),
        Value(review, "reviewDate"), Value(review, "textualRating"), Value(review, "languageCode"));

    internal static JsonObject Compose(
        string? claim, string? claimant, string? claimDate, string? url, string? title, string? publisher, string? site, string? date, string? rating, string? language)
    {
        var review = new JsonObject { ["@context"] = "https://schema.org", ["@type"] = "ClaimReview" };
        Put(review, "claimReviewed", claim);
        Put(review, "url", url);
        Put(review, "name", title);
        Put(review, "datePublished", date);
        Put(review, "inLanguage", language);
        PutObject(review, "author", "Organization", ("name", publisher), ("url", site));
        PutObject(review, "reviewRating", "Rating", ("alternateName", rating));
        if (claimant is not null || claimDate is not null)
        {
            var item = new JsonObject { ["@type"] = "Claim" };
            PutObject(item, "author", "Thing", ("name", claimant));
            Put(item, "datePublished", claimDate);
            review["itemReviewed"] = item;
        }

        return review;
    }

    private static string? Value(JsonObject? node, string key) => ReviewJson.Text(node?[key]);

    private static void Put(JsonObject node, string key, string? value)
    {
        if (value is not null)
            node[key] = JsonValue.Create(value);
    }

    private static void PutObject(JsonObject node, string key, string type, params (string Key, string? Value)[] values)
    {
        if (values.All(entry => entry.Value is null))
            return;
        var child = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in values)
            Put(child, name, value);
        node[key] = child;
    }
}
