namespace FactCheck.Load.Trees;

/// <summary>Paths without symbolic links, which can be compared with each other; the last segments need not exist.</summary>
internal static class RealPath
{
    /// <summary>The limit of Linux: path_resolution(7).</summary>
    private const int MaxLinks = 40;

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>How the file systems of this system usually compare names.</summary>
    public static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var current = Path.GetPathRoot(full)!;
        var ahead = new Stack<string>();
        PushSegments(ahead, full[current.Length..]);
        var links = 0;
        while (ahead.TryPop(out var segment))
        {
            if (segment == ".")
                continue;
            if (segment == "..")
            {
                current = Path.GetDirectoryName(current) ?? current;
                continue;
            }

            var next = Path.Join(current, segment);
            var target = new DirectoryInfo(next).LinkTarget;
            if (target is null)
            {
                current = next;
                continue;
            }

            if (++links > MaxLinks)
                throw new IOException($"'{path}': the path follows more than {MaxLinks} symbolic links");
            var targetRoot = Path.GetPathRoot(target) ?? "";
            if (targetRoot.Length > 0)
                current = Path.GetPathRoot(Path.GetFullPath(target))!;
            PushSegments(ahead, target[targetRoot.Length..]);
        }

        return current;
    }

    public static bool AreEqual(string first, string second) => string.Equals(first, second, Comparison);

    /// <summary>Reports whether <paramref name="inner"/> lies anywhere below <paramref name="outer"/>; a folder does not lie in itself.</summary>
    public static bool IsIn(string inner, string outer) =>
        inner.Length > outer.Length
        && inner.StartsWith(outer, Comparison)
        && (Path.EndsInDirectorySeparator(outer) || inner[outer.Length] == Path.DirectorySeparatorChar);

    private static void PushSegments(Stack<string> ahead, string path)
    {
        var segments = path.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        for (var i = segments.Length - 1; i >= 0; i--)
            ahead.Push(segments[i]);
    }
}
