using System.Text.Json;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Lists;

/// <summary>A site that was built before, as its <c>data/build.json</c> describes it.</summary>
public static class Deployment
{
    /// <returns>The day that it was built for.</returns>
    /// <exception cref="Refusal">The text is not such a file, or the site was built without a day.</exception>
    public static PartialDate DayOf(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("day", out var text) && text.ValueKind == JsonValueKind.String
                && PartialDate.TryParse(text.GetString()!, out var day) && day.IsFull)
            {
                return day;
            }
        }
        catch (JsonException)
        {
            // Refused like any other text without a day.
        }

        throw new Refusal("the deployment does not say for which day it was built", "name the file data/build.json of a site that was built with --as-of");
    }
}
