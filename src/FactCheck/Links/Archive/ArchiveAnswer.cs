using System.Globalization;
using System.Text.Json;
using FactCheck.Links.Client;

namespace FactCheck.Links.Archive;

/// <summary>What the archive says, sorted into what went well, what may pass, and what will not.</summary>
/// <param name="Problem">Null where nothing is wrong.</param>
/// <param name="EndsRun">It is no use to submit more: the quota is used up, or the keys are wrong.</param>
/// <param name="IsPassing">Asking again may help.</param>
internal sealed record ArchiveAnswer(JsonElement? Data, string? Problem, bool EndsRun, bool IsPassing)
{
    /// <summary>Of the archive's words that are passed on.</summary>
    private const int MostOfMessage = 300;

    public static ArchiveAnswer Of(WebAnswer answer)
    {
        if (answer.Failure is not null)
            return new ArchiveAnswer(null, $"the archive cannot be asked: {answer.Detail}", answer.Failure == WebFailure.Busy, IsPassing: answer.Failure != WebFailure.Busy);
        if (answer.Status is 401 or 403)
            return new ArchiveAnswer(null, "the archive does not know the keys", EndsRun: true, IsPassing: false);
        if (answer.Status == 429)
            return new ArchiveAnswer(null, "the archive takes no more for now", EndsRun: true, IsPassing: true);
        if (!answer.IsSuccess)
            return new ArchiveAnswer(null, string.Create(CultureInfo.InvariantCulture, $"the archive answers with status {answer.Status}"), EndsRun: false, IsPassing: answer.Status >= 500);
        try
        {
            using var json = JsonDocument.Parse(answer.Body);
            var data = json.RootElement.Clone();
            if (data.ValueKind != JsonValueKind.Object)
                return Garbled();
            var said = new ArchiveAnswer(data, null, false, false);
            if (said.Text("status") != "error")
                return said;
            var kind = said.Text("status_ext") ?? "";
            return said with
            {
                Problem = said.Text("message") ?? (kind.Length > 0 ? kind : "the archive gives no reason"),
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

    private static ArchiveAnswer Garbled() => new(null, "the archive's answer is not understood", EndsRun: false, IsPassing: true);
}
