using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Diagnostics;
using FactCheck.Texts;

namespace FactCheck.Exchange;

/// <summary>
/// The unchanged reviews of an imported dossier, by claim: <c>claims/&lt;dossier&gt;/.claimreview.json</c>. The build ignores
/// files whose names start with a dot; <c>export</c> reads it to return what our own files have no field for.
/// </summary>
internal static class OriginalReviews
{
    public const string FileName = ".claimreview.json";

    public static string Write(IEnumerable<(string Claim, JsonObject Original)> reviews)
    {
        var byClaim = new JsonObject();
        foreach (var (claim, original) in reviews)
            byClaim[claim] = original.DeepClone();
        return IndentedJson.Of(byClaim);
    }

    /// <summary>Empty if the dossier was not imported.</summary>
    /// <exception cref="Refusal">The file is not JSON.</exception>
    public static JsonObject Read(string root, string dossier)
    {
        var file = Path.Combine(root, "claims", dossier, FileName);
        try
        {
            return File.Exists(file) && JsonNode.Parse(File.ReadAllText(file)) is JsonObject reviews ? reviews : [];
        }
        catch (JsonException broken)
        {
            throw new Refusal($"claims/{dossier}/{FileName} cannot be read: {broken.Message}", "restore it from git: only an import writes it");
        }
    }
}
