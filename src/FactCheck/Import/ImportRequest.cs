namespace FactCheck.Import;

/// <summary>A document to import. Given details take precedence over those that the document states.</summary>
/// <param name="Name">The file name, whose extension gives the format; <c>-</c> for standard input.</param>
public sealed record ImportRequest(ReadOnlyMemory<byte> Content, string Name)
{
    /// <summary>Saved pages contain much more than text.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>Null detects it from the name, else from the first bytes.</summary>
    public ImportFormat? Format { get; init; }

    /// <summary>The label of the encoding in a web answer.</summary>
    public string? Charset { get; init; }
    public string? Title { get; init; }
    public string? Url { get; init; }
    public string? Language { get; init; }
    public string? Published { get; init; }

    /// <summary>CSS selector of the elements with the text (HTML only).</summary>
    public string? Select { get; init; }

    /// <summary>Id of the new dossier; null derives it from the title.</summary>
    public string? Id { get; init; }
}

public enum ImportFormat { PlainText, Markdown, Html }
