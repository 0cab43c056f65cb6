using System.Text;

namespace FactCheck.Write;

/// <summary>The last guard before the disk. Plan has refused such paths with a diagnostic; here they are a bug.</summary>
internal static class OutputPath
{
    /// <summary>NAME_MAX of Linux, in bytes; macOS and Windows allow 255 UTF-16 units, which is no less.</summary>
    public const int MaxSegmentBytes = 255;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ArgumentException">The path could leave the site, or cannot be the name of a file; also a lone surrogate.</exception>
    public static void ThrowIfUnsafe(string path)
    {
        if (Fault(path) is { } fault)
            throw new ArgumentException($"the output path '{path}' {fault}", nameof(path));
    }

    private static string? Fault(string path)
    {
        foreach (var c in path)
        {
            if (char.IsControl(c))
                return "holds a control character";
            if (c == '\\' || (c == ':' && OperatingSystem.IsWindows()))
                return $"holds '{c}'";
        }

        foreach (var range in path.AsSpan().Split('/'))
        {
            var segment = path.AsSpan(range);
            if (segment is "" or "." or "..")
                return "has an empty segment, '.' or '..'";
            if (Strict.GetByteCount(segment) > MaxSegmentBytes)
                return $"has a segment longer than {MaxSegmentBytes} bytes";
        }

        return path.Equals(Marker.FileName, StringComparison.OrdinalIgnoreCase)
            || path.Equals(Ownership.NoteName, StringComparison.OrdinalIgnoreCase)
            ? "is kept for FactCheck itself"
            : null;
    }
}
