using System.Text;

namespace FactCheck.Edit.Yaml;

/// <summary>Replaces text files; the byte order mark, permissions and links to the file stay.</summary>
internal static class RewrittenFile
{
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without byte order mark, with unchanged line ends.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static string Read(string path) => Utf8.GetString(WithoutMark(File.ReadAllBytes(path)));

    /// <summary>Writes a new file and renames it over the old one, so the file is never half written.</summary>
    /// <exception cref="IOException">The disk fails; the file is unchanged.</exception>
    public static void Replace(string path, string text)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        var hadMark = WithoutMark(File.ReadAllBytes(target)).Length < new FileInfo(target).Length;
        var draft = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            File.WriteAllBytes(draft, [.. hadMark ? "\uFEFF"u8 : [], .. Utf8.GetBytes(text)]);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(draft, File.GetUnixFileMode(target));
            File.Move(draft, target, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(byte[] bytes) =>
        bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes;
}
