namespace FactCheck.Import;

/// <summary>A document to be made a dossier of. What is given wins over what the document says of itself.</summary>
/// <param name="Content">The bytes of the file, as saved.</param>
/// <param name="Name">Its name, from which the format is known; <c>-</c> for standard input.</param>
public sealed record ImportRequest(ReadOnlyMemory<byte> Content, string Name)
{
    /// <summary>Largest document, in bytes; a saved page carries much that is not text.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>Null: by the name's ending, else by the first bytes.</summary>
    public ImportFormat? Format { get; init; }
    public string? Title { get; init; }
    public string? Url { get; init; }
    public string? Language { get; init; }
    public string? Published { get; init; }

    /// <summary>CSS selector of the elements that hold the text (HTML only).</summary>
    public string? Select { get; init; }

    /// <summary>Id of the new dossier; null: made from the title.</summary>
    public string? Id { get; init; }
}

public enum ImportFormat { PlainText, Markdown, Html }
