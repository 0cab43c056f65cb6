using System.Text.Json;
using FactCheck.Diagnostics;

namespace FactCheck.Edit.Intake;

/// <summary>The issue of a GitHub event file (webhook <c>issues</c>).</summary>
internal sealed record IssueEvent(int Number, string Body)
{
    /// <summary>Largest event file, in bytes; GitHub's own limit is 25 MB, an issue has at most 65,536 characters.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    /// <exception cref="Refusal">The bytes are not an issue event.</exception>
    public static IssueEvent Read(ReadOnlyMemory<byte> json)
    {
        if (json.Length > MaxBytes)
            throw new Refusal($"the event has more than {MaxBytes / (1024 * 1024)} MB", "give the file that GITHUB_EVENT_PATH names");
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("issue", out var issue) && issue.ValueKind == JsonValueKind.Object && !issue.TryGetProperty("pull_request", out _)
                && issue.TryGetProperty("number", out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var n) && n > 0
                && issue.TryGetProperty("body", out var body) && body.ValueKind == JsonValueKind.String)
            {
                return new IssueEvent(n, body.GetString()!);
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string contains an unpaired surrogate.
            throw new Refusal("the event is not JSON", "give the file that GITHUB_EVENT_PATH names");
        }

        throw new Refusal("the event is not about an issue with a text", "intake reads only events of kind 'issues'");
    }
}
