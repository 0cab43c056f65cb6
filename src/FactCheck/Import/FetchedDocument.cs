using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Links.Client;
using FactCheck.Model;

namespace FactCheck.Import;

/// <summary>A document fetched from its address, ready to be imported as a saved one is.</summary>
public static class FetchedDocument
{
    private const string SaveIt = "save the page in a browser and name its file, with --url for its address";

    /// <summary>As large as an import takes.</summary>
    public static WebLimits Limits { get; } = new(ImportRequest.MaxBytes, TimeSpan.FromSeconds(60), CutsBody: false);

    public static bool IsAddress(string name) =>
        name.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || name.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="Refusal">There is no document that can be read at the address.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static async Task<ImportRequest> Fetch(GuardedClient client, string address, CancellationToken cancellation)
    {
        if (!SafeUrl.TryCreate(address, out var safe))
            throw new Refusal($"'{address}' cannot be a link", "write a whole address that starts with https:// or http://");
        var answer = await client.Get(safe.Parsed, Limits, cancellation);
        if (answer.Failure is not null)
            throw new Refusal($"'{address}' cannot be fetched: {answer.Detail}", SaveIt);
        if (!answer.IsSuccess)
            throw new Refusal(string.Create(CultureInfo.InvariantCulture, $"'{address}' answers with status {answer.Status}"), answer.Status is 404 or 410 ? "look at the address" : SaveIt);
        if (FormatOf(answer.MediaType) is not { } format)
        {
            throw new Refusal(
                $"'{address}' is no page or text but {Printable.Start(answer.MediaType ?? "", 60)}",
                "describe it by hand with --title and --url, or copy its text into a file and name that");
        }

        var moved = answer.Hops.TakeWhile(hop => hop.IsPermanent).LastOrDefault()?.To;
        var lasting = moved is not null && SafeUrl.TryCreate(moved.AbsoluteUri, out var now) ? now.Value : safe.Value;
        return Utf8(answer) is { } text
            ? new ImportRequest(text, "-") { Format = format.Format, Url = lasting }
            : throw new Refusal($"'{address}' is not in the encoding that it names, {Printable.Start(answer.Charset ?? "", 40)}", SaveIt);
    }

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
