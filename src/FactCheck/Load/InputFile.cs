using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Load.Trees;

namespace FactCheck.Load;

/// <summary>Reads a text file of the repository within the limits for untrusted input.</summary>
internal static class InputFile
{
    /// <summary>Largest YAML, text, template or Markdown file, in bytes.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Returns the file's text with LF line ends and without a byte order mark, or null with a finding.</summary>
    public static string? ReadText(IInputTree tree, string file, List<Diagnostic> findings) =>
        ReadCharacters(tree, file, findings) is { } text && ConflictMarkers.Check(file, text, findings) ? text : null;

    /// <summary>Like <see cref="ReadText"/>, for a file whose lines are only shown.</summary>
    public static string? ReadCharacters(IInputTree tree, string file, List<Diagnostic> findings)
    {
        var bytes = tree.Read(file, MaxBytes, findings);
        if (bytes is null)
            return null;
        var span = bytes.AsSpan();
        if (span.StartsWith("\uFEFF"u8))
            span = span[3..];

        string text;
        try
        {
            text = StrictUtf8.GetString(span);
        }
        catch (DecoderFallbackException)
        {
            findings.Add(NotUtf8(file, span));
            return null;
        }

        text = LineEnds.ToLf(text);
        if (ControlCharacters.Find(text) is { } control)
        {
            findings.Add(Rule.FC007.At(
                file, LocationOf(text, control), $"the file contains the control character {ControlCharacters.Name(text[control])}",
                text.AsSpan().Count('\0') > text.Length / 4 ? "the file is most likely UTF-16: save it as UTF-8 in your editor" : "delete the character; to find it in your editor, search for the text before it"));
            return null;
        }

        UnseenCharacters.Check(file, text, offset => LocationOf(text, offset), findings);
        return text;
    }

    public static Diagnostic TooLarge(string file, long length, long maxBytes) => Rule.FC006.At(
        file, Location.FileStart, string.Create(CultureInfo.InvariantCulture, $"the file has {length / 1e6:0.0} MB; at most {maxBytes / 1e6:0.0} MB are read"),
        file.EndsWith(".txt", StringComparison.Ordinal) ? "store only the quoted part, with a sentence on each side, or split it into several dossiers" : "a file of this kind is a page or two; check whether something else was saved under its name");

    /// <summary>Reports whether there is something to read; an entry that cannot be followed is a finding.</summary>
    public static bool Exists(IInputTree tree, string file, List<Diagnostic> findings)
    {
        var kind = tree.KindOf(file);
        if (kind is { } found and not (EntryKind.File or EntryKind.Folder))
            findings.Add(FolderListing.Refused(file, found));
        return kind == EntryKind.File;
    }

    private static Diagnostic NotUtf8(string file, ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return Rule.FC001.At(file, Location.FileStart, "the file is UTF-16, not UTF-8", "save it as UTF-8 in your editor");
        var (location, offset) = FirstInvalid(bytes);
        return Rule.FC001.At(
            file, location, string.Create(CultureInfo.InvariantCulture, $"the file is not UTF-8: the byte {bytes[offset]:X2} is invalid here"),
            "open it in the encoding it was saved in, most often Windows-1252, and save it as UTF-8");
    }

    private static (Location Location, int Offset) FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        var lineStart = 0;
        var at = 0;
        while (at < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != System.Buffers.OperationStatus.Done)
                break;
            if (bytes[at] == '\n')
            {
                line++;
                lineStart = at + 1;
            }

            at += length;
        }

        return (new Location(line, Encoding.UTF8.GetCharCount(bytes[lineStart..at]) + 1), at);
    }

    private static Location LocationOf(string text, int offset)
    {
        var before = text.AsSpan(0, offset);
        var line = before.Count('\n') + 1;
        return new Location(line, offset - (before.LastIndexOf('\n') + 1) + 1);
    }
}
