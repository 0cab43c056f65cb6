using System.Text;

namespace FactCheck.Edit.Yaml;

/// <summary>A text file that is replaced whole: byte order mark, permissions and a link to it stay.</summary>
internal static class RewrittenFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The characters without byte order mark, line ends as they are.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static string Read(string path) => Utf8.GetString(WithoutMark(File.ReadAllBytes(path)));

    /// <summary>Written beside the file and renamed over it: at no time is the file half written.</summary>
    /// <exception cref="IOException">The disk refuses; the file is as it was.</exception>
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
