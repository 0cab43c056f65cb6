namespace FactCheck.Load;

/// <summary>
/// The line ends of YAML 1.2 (§5.4) and CommonMark: LF, CR LF and CR. U+0085, U+2028 and U+2029, which other programs break
/// lines at, are text.
/// </summary>
internal static class LineEnds
{
    public static string ToLf(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
}
