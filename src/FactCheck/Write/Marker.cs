using System.Globalization;
using System.Text;

namespace FactCheck.Write;

/// <summary>The file that marks a folder as ours: a line for people, the version of the format, the files with their lengths.</summary>
internal static class Marker
{
    public const string FileName = ".factcheck";

    private const string FirstLine = "FactCheck wrote this folder. The next build replaces everything in it.";

    /// <summary>The part of the first line that marks a folder as ours, so that later versions may reword the rest.</summary>
    private static ReadOnlySpan<byte> Signature => "FactCheck wrote this folder"u8;

    public static bool IsIn(string folder)
    {
        var path = Path.Join(folder, FileName);
        if (!File.Exists(path) || Ownership.IsLink(path))
            return false;
        using var handle = File.OpenHandle(path);
        Span<byte> start = stackalloc byte[Signature.Length];
        return RandomAccess.Read(handle, start, 0) == start.Length && start.SequenceEqual(Signature);
    }

    public static byte[] Compose(IEnumerable<KeyValuePair<string, long>> lengths)
    {
        var text = new StringBuilder(FirstLine).Append("\nformat 1\n");
        foreach (var (path, length) in lengths.OrderBy(file => file.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{length} {path}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
