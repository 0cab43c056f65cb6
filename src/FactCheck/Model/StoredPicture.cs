namespace FactCheck.Model;

/// <summary>The share picture of a claim, as <c>factcheck pictures</c> drew it: a PNG of 1200 × 630 pixels.</summary>
/// <param name="Card">The first 32 hex digits of the SHA-256 of the card that it shows; also the name of its file.</param>
public sealed record StoredPicture(string Card, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>In pixels. Sites that read Open Graph tags show this aspect ratio uncropped.</summary>
    public const int Width = 1200;

    public const int Height = 630;

    public const string Folder = ".factcheck/pictures";

    /// <summary>So many bytes at most: a shared link is read on phones.</summary>
    public const int MaxBytes = 60_000;

    public const int CardLength = 32;

    private const string Extension = ".png";

    public static string NameOf(string card) => card + Extension;

    /// <summary>The card whose picture a file of this name holds; null if it is another file.</summary>
    public static string? CardOf(string name) =>
        name.EndsWith(Extension, StringComparison.Ordinal) && name[..^Extension.Length] is { Length: CardLength } card && card.All(char.IsAsciiHexDigitLower) ? card : null;
}
