using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Links.Client;
using FactCheck.Model;

namespace FactCheck.Import;

/// <summary>Fetches a document, to be imported like a saved one.</summary>
public static class FetchedDocument
{
    private const string SaveIt = "save the page in a browser and give its file, with --url for its address";

    public static WebLimits Limits { get; } = new(ImportRequest.MaxBytes, TimeSpan.FromSeconds(60), CutsBody: false);

    public static bool IsAddress(string name) =>
        name.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || name.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="Refusal">The address has no readable document.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<ImportRequest> Fetch(GuardedClient client, string address, CancellationToken cancellation)
    {
        if (!SafeUrl.TryCreate(address, out var safe))
            throw new Refusal($"'{address}' cannot be a link", "write a full address, starting with https:// or http://");
        var answer = await client.Get(safe.Parsed, Limits, cancellation);
        if (answer.Failure is not null)
            throw new Refusal($"'{address}' cannot be fetched: {answer.Detail}", SaveIt);
        if (!answer.IsSuccess)
            throw new Refusal(string.Create(CultureInfo.InvariantCulture, $"'{address}' answered with status {answer.Status}"), answer.Status is 404 or 410 ? "check the address" : SaveIt);
        if (FormatOf(answer.MediaType) is not { } format)
        {
            throw new Refusal(
                $"'{address}' is not a page or text but {Printable.Start(answer.MediaType ?? "", 60)}",
                ForeignFormat.Of(answer.Body.Span, safe.Parsed.AbsolutePath)?.Advice ?? "describe it by hand with --title and --url, or copy its text into a file and give that");
        }

        var moved = answer.Hops.TakeWhile(hop => hop.IsPermanent).LastOrDefault()?.To;
        var lasting = moved is not null && SafeUrl.TryCreate(moved.AbsoluteUri, out var now) ? now.Value : safe.Value;
        return new ImportRequest(answer.Body, "-") { Format = format.Format, Charset = answer.Charset, Url = lasting };
    }

    /// <summary>Null if the type is not supported; a null format is detected from the first bytes.</summary>
    private static (ImportFormat? Format, bool IsKnown)? FormatOf(string? mediaType) => mediaType switch
    {
        "text/html" or "application/xhtml+xml" => (ImportFormat.Html, true),
        "text/markdown" => (ImportFormat.Markdown, true),
        "text/plain" => (ImportFormat.PlainText, true),
        null => (null, false),
        _ => null,
    };
}
