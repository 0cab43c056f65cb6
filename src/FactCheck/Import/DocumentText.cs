using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Edit.Drafts;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Import;

/// <summary>Reads a document in any supported format.</summary>
internal static class DocumentText
{
    /// <exception cref="Refusal">A given detail is malformed.</exception>
    public static void ThrowIfMalformed(ImportRequest request)
    {
        if (request.Url is { } address && !SafeUrl.TryCreate(address, out _))
            throw new Refusal($"'{Printable.OneLine(address)}' cannot be a link", "write a full address, starting with https:// or http://");
        if (request.Language is { } tag && !LanguageTag.IsKnown(tag))
            throw new Refusal($"'{Printable.OneLine(tag)}' is not a language tag", LanguageTag.Meant(tag) is { } meant ? $"write {meant}" : "write a tag such as en, ja or pt-BR (BCP 47)");
        if (request.Published is { } date && !PartialDate.TryParse(date, out _))
            throw new Refusal($"'{Printable.OneLine(date)}' is not a date", "write YYYY-MM-DD, YYYY-MM or YYYY");
        if (request.Title is { } title && WhiteSpace.Collapsed(title).Length == 0)
            throw new Refusal("the title is empty", "write a title, or omit it");
    }

    /// <exception cref="Refusal">The document cannot be read.</exception>
    public static ImportedText Read(ImportRequest request, List<string> warnings)
    {
        if (request.Content.Length > ImportRequest.MaxBytes)
            throw new Refusal($"the document has more than {ImportRequest.MaxBytes / (1024 * 1024)} MB", "import the part that is checked");
        if (ForeignFormat.Of(request.Content.Span, request.Name) is { } foreign)
            throw foreign.Refusal;
        var format = request.Format ?? ByName(request.Name) ?? (LooksLikeHtml(request.Content.Span) ? ImportFormat.Html : ImportFormat.PlainText);
        if (request.Select is not null && format != ImportFormat.Html)
            throw new Refusal("--select chooses elements of an HTML page, but the document is not HTML", "omit --select");
        var decoded = EncodedText.Decode(request.Content.Span, request.Charset, format == ImportFormat.Html, warnings);
        // The HTML parser has its own rules for NUL and line ends, and entities can add more, so blocks are normalized afterwards.
        if (format == ImportFormat.Html)
            return Normalize(HtmlPage.Read(decoded, request.Select), warnings);
        var text = WhiteSpace.Normalize(decoded, out var dropped);
        WarnOfControls(dropped, warnings);
        return format == ImportFormat.Markdown ? Normalize(MarkdownSource.Read(text), warnings) : PlainText.Read(text);
    }

    private static ImportedText Normalize(ImportedText text, List<string> warnings)
    {
        var dropped = 0;
        var blocks = text.Blocks.Select(block =>
        {
            var normal = WhiteSpace.Normalize(block.Text, out var controls);
            dropped += controls;
            return block with { Text = block.IsHeading ? WhiteSpace.Collapsed(normal) : normal };
        }).ToImmutableArray();
        WarnOfControls(dropped, warnings);
        return text with { Blocks = blocks };
    }

    private static ImportFormat? ByName(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".html" or ".htm" or ".xhtml" => ImportFormat.Html,
        ".md" or ".markdown" => ImportFormat.Markdown,
        ".txt" or ".text" => ImportFormat.PlainText,
        _ => null,
    };

    private static bool LooksLikeHtml(ReadOnlySpan<byte> bytes)
    {
        var start = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 512)]).AsSpan().TrimStart(" \t\r\n\u00EF\u00BB\u00BF");
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (start.StartsWith("<?xml", StringComparison.Ordinal) && start.Contains("<html", StringComparison.OrdinalIgnoreCase));
    }

    private static void WarnOfControls(int dropped, List<string> warnings)
    {
        if (dropped > 0)
            warnings.Add($"{Counted.Of(dropped, "control character")} left out");
    }
}
