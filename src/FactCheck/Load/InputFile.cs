using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Load;

/// <summary>Reads a text file of the repository with the limits that hold for strangers' input.</summary>
internal static class InputFile
{
    /// <summary>Largest YAML, text, template or Markdown file, in bytes.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The file's text with LF line ends and without a byte order mark, or null with a finding.</summary>
    public static string? ReadText(string root, string file, List<Diagnostic> findings)
    {
        var bytes = ReadBytes(root, file, MaxBytes, findings);
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
            findings.Add(FileRules.NotUtf8.At(file, FirstInvalid(span), "the file is not UTF-8", "save it as UTF-8 in your editor"));
            return null;
        }

        if (text.Contains('\r', StringComparison.Ordinal))
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (ControlCharacters.Find(text) is { } control)
        {
            findings.Add(FileRules.ControlCharacter.At(
                file, MarkOf(text, control), $"the file holds the control character {ControlCharacters.Name(text[control])}",
                text[control] == '\0' ? "save it as UTF-8 in your editor; UTF-16 is not read" : "delete the character"));
            return null;
        }

        return text;
    }

    /// <summary>The file's bytes, or null with a finding.</summary>
    public static byte[]? ReadBytes(string root, string file, long maxBytes, List<Diagnostic> findings)
    {
        var path = Path.Combine(root, file);
        try
        {
            using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read, FileOptions.SequentialScan);
            var length = RandomAccess.GetLength(handle);
            if (length > maxBytes)
            {
                findings.Add(FileRules.BeyondLimits.At(
                    file, Mark.FileStart, string.Create(CultureInfo.InvariantCulture, $"the file has {length / 1e6:0.0} MB; at most {maxBytes / 1e6:0.0} MB are read"),
                    "split it, or store less"));
                return null;
            }

            var bytes = new byte[length];
            var read = 0;
            while (read < bytes.Length)
            {
                var count = RandomAccess.Read(handle, bytes.AsSpan(read), read);
                if (count == 0)
                    return bytes[..read];
                read += count;
            }

            return bytes;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            findings.Add(FileRules.Unreadable.At(file, Mark.FileStart, "the file was listed but cannot be opened",
                failure is FileNotFoundException ? "it vanished while it was read; run again" : "check its permissions, and that no other program holds it"));
            return null;
        }
    }

    private static Mark FirstInvalid(ReadOnlySpan<byte> bytes)
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

        return new Mark(line, Encoding.UTF8.GetCharCount(bytes[lineStart..at]) + 1);
    }

    private static Mark MarkOf(string text, int offset)
    {
        var before = text.AsSpan(0, offset);
        var line = before.Count('\n') + 1;
        return new Mark(line, offset - (before.LastIndexOf('\n') + 1) + 1);
    }
}
