using System.Globalization;
using System.Text.Json;
using FactCheck.Links.Client;

namespace FactCheck.Links.Archive;

/// <summary>An answer of the archive.</summary>
/// <param name="Problem">Null if it succeeded.</param>
/// <param name="EndsRun">Submitting more is useless: the quota is used up, or the keys are wrong.</param>
/// <param name="IsTemporary">Asking again may help.</param>
internal sealed record ArchiveAnswer(JsonElement? Data, string? Problem, bool EndsRun, bool IsTemporary)
{
    /// <summary>UTF-16 units of a message that are shown.</summary>
    private const int MostOfMessage = 300;

    public static ArchiveAnswer Of(WebAnswer answer)
    {
        if (answer.Failure is not null)
            return new ArchiveAnswer(null, $"the archive cannot be reached: {answer.Detail}", answer.Failure == WebFailure.Busy, IsTemporary: answer.Failure != WebFailure.Busy);
        if (answer.Status is 401 or 403)
            return new ArchiveAnswer(null, "the archive does not accept the keys", EndsRun: true, IsTemporary: false);
        if (answer.Status == 429)
            return new ArchiveAnswer(null, "the archive accepts no more for now", EndsRun: true, IsTemporary: true);
        if (!answer.IsSuccess)
            return new ArchiveAnswer(null, string.Create(CultureInfo.InvariantCulture, $"the archive answered with status {answer.Status}"), EndsRun: false, IsTemporary: answer.Status >= 500);
        try
        {
            using var json = JsonDocument.Parse(answer.Body);
            var data = json.RootElement.Clone();
            if (data.ValueKind != JsonValueKind.Object)
                return Garbled();
            var parsed = new ArchiveAnswer(data, null, false, false);
            if (parsed.Text("status") != "error")
                return parsed;
            var kind = parsed.Text("status_ext") ?? "";
            return parsed with
            {
                Problem = parsed.Text("message") ?? (kind.Length > 0 ? kind : "the archive gives no reason"),
                EndsRun = kind == "error:user-session-limit",
            };
        }
        catch (JsonException)
        {
            return Garbled();
        }
    }

    public string? Text(string name) =>
        Data is { } data && data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text
            ? text.Length > MostOfMessage ? text[..MostOfMessage] : text
            : null;

    private static ArchiveAnswer Garbled() => new(null, "the archive's answer cannot be read", EndsRun: false, IsTemporary: true);
}
