using System.Text;

namespace FactCheck.Write;

/// <summary>The last guard before the disk. Plan refuses unsafe paths with a diagnostic; here they are a bug.</summary>
internal static class OutputPath
{
    /// <summary>NAME_MAX of Linux, in bytes; macOS and Windows allow 255 UTF-16 units, which is at least as much.</summary>
    public const int MaxSegmentBytes = 255;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ArgumentException">The path could leave the site or is not a valid file name, for example because of an unpaired surrogate.</exception>
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
                return "contains a control character";
            if (c == '\\' || (c == ':' && OperatingSystem.IsWindows()))
                return $"contains '{c}'";
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
            ? "is reserved for FactCheck itself"
            : null;
    }
}
