using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Diagnostics;

namespace FactCheck.Exchange;

/// <summary>
/// The reviews of a dossier as they came, by claim: <c>claims/&lt;dossier&gt;/.claimreview.json</c>. The build reads no file
/// whose name starts with a dot; <c>export</c> needs it to give back what our own files have no field for.
/// </summary>
internal static class KeptReviews
{
    public const string FileName = ".claimreview.json";

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IEnumerable<(string Claim, JsonObject Original)> reviews)
    {
        var kept = new JsonObject();
        foreach (var (claim, original) in reviews)
            kept[claim] = original.DeepClone();
        return Text(kept) + "\n";
    }

    /// <summary>Empty where the dossier has none.</summary>
    /// <exception cref="Refusal">Somebody has edited the file, and it is not JSON any more.</exception>
    public static JsonObject Read(string root, string dossier)
    {
        var file = Path.Combine(root, "claims", dossier, FileName);
        try
        {
            return File.Exists(file) && JsonNode.Parse(File.ReadAllText(file)) is JsonObject kept ? kept : [];
        }
        catch (JsonException broken)
        {
            throw new Refusal($"a kept review cannot be read: {broken.Message}", "look at .claimreview.json in the dossiers; an import writes it, people do not");
        }
    }

    public static string Text(JsonNode node)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Indented))
            node.WriteTo(json);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
