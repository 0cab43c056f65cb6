using System.Globalization;
using System.Text;
using FactCheck.Authoring.Import;
using FactCheck.Diagnostics;
using FactCheck.Links.Client;
using FactCheck.Model;

namespace FactCheck.Links;

/// <summary>A document fetched from its address, ready to be imported as a saved one is.</summary>
/// <param name="Document">Null where there is none; then the others say why and what to do.</param>
public sealed record FetchedDocument(ImportRequest? Document, string Problem, string Hint)
{
    private const string SaveIt = "save the page in a browser and name its file, with --url for its address";

    public static bool IsAddress(string name) =>
        name.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || name.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static async Task<FetchedDocument> Fetch(GuardedClient client, string address, CancellationToken cancellation)
    {
        if (!SafeUrl.TryCreate(address, out var safe))
            return None($"'{address}' cannot be a link", "write a whole address that starts with https:// or http://");
        var answer = await client.Ask(new WebRequest(HttpMethod.Get, safe.Parsed, WebLimits.ForReading), cancellation);
        if (answer.Failure is not null)
            return None($"'{address}' cannot be fetched: {answer.Detail}", SaveIt);
        if (!answer.IsSuccess)
            return None(string.Create(CultureInfo.InvariantCulture, $"'{address}' answers with status {answer.Status}"), answer.Status is 404 or 410 ? "look at the address" : SaveIt);
        if (FormatOf(answer.MediaType) is not { } format)
        {
            return None(
                $"'{address}' is no page or text but {Printable.Start(answer.MediaType ?? "", 60)}",
                "describe it by hand with --title and --url, or copy its text into a file and name that");
        }

        var moved = answer.Hops.TakeWhile(hop => hop.IsPermanent).LastOrDefault()?.To;
        var lasting = moved is not null && SafeUrl.TryCreate(moved.AbsoluteUri, out var now) ? now.Value : safe.Value;
        return Utf8(answer) is { } text
            ? new FetchedDocument(new ImportRequest(text, "-") { Format = format.Format, Url = lasting }, "", "")
            : None($"'{address}' is not in the encoding that it names, {Printable.Start(answer.Charset ?? "", 40)}", SaveIt);
    }

    private static FetchedDocument None(string problem, string hint) => new(null, problem, hint);

    /// <summary>The outer null: no document that can be read; the inner one: known by its first bytes.</summary>
    private static (ImportFormat? Format, bool IsKnown)? FormatOf(string? mediaType) => mediaType switch
    {
        "text/html" or "application/xhtml+xml" => (ImportFormat.Html, true),
        "text/markdown" => (ImportFormat.Markdown, true),
        "text/plain" => (ImportFormat.PlainText, true),
        null => (null, false),
        _ => null,
    };

    /// <summary>
    /// What HTTP says of the encoding wins over what the page says (WHATWG HTML §13.2.3.2), but not over a byte order mark.
    /// Null where the bytes are not in it.
    /// </summary>
    private static ReadOnlyMemory<byte>? Utf8(WebAnswer answer)
    {
        var bytes = answer.Body.Span;
        if (answer.Charset is not { Length: > 0 } charset || bytes.StartsWith("\uFEFF"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return answer.Body;
        var label = charset.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" ? "windows-1252" : charset;
        try
        {
            var encoding = label.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
                ? new UTF8Encoding(false, throwOnInvalidBytes: true)
                : CodePagesEncodingProvider.Instance.GetEncoding(label, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return encoding is null ? answer.Body : Encoding.UTF8.GetBytes('\uFEFF' + encoding.GetString(bytes));
        }
        catch (Exception failure) when (failure is DecoderFallbackException or ArgumentException)
        {
            return failure is DecoderFallbackException ? default(ReadOnlyMemory<byte>?) : answer.Body;
        }
    }
}
