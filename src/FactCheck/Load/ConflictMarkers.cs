using FactCheck.Diagnostics;

namespace FactCheck.Load;

/// <summary>
/// FC020: the lines that git writes around two versions of a text which it could not merge. A line of equals signs alone is
/// none: in Markdown it underlines a heading.
/// </summary>
internal static class ConflictMarkers
{
    private static readonly string[] Markers = ["<<<<<<< ", "||||||| ", ">>>>>>> "];

    /// <summary>Reports the first marker of a file.</summary>
    /// <param name="text">With LF line ends.</param>
    /// <returns>False with a finding if there is one.</returns>
    public static bool Check(string file, string text, List<Diagnostic> findings)
    {
        if (!Array.Exists(Markers, marker => text.Contains(marker, StringComparison.Ordinal)))
            return true;
        // In YAML, a text that was merged elsewhere is indented.
        var mayBeIndented = file.EndsWith(".yaml", StringComparison.Ordinal);
        var line = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            line++;
            var characters = text.AsSpan(range);
            var indent = mayBeIndented ? characters.Length - characters.TrimStart(' ').Length : 0;
            var start = characters[indent..];
            if (!start.IsEmpty && start[0] is '<' or '|' or '>' && Array.Exists(Markers, marker => text.AsSpan(range)[indent..].StartsWith(marker, StringComparison.Ordinal)))
            {
                findings.Add(Rule.FC020.At(
                    file, new Location(line, indent + 1, start.TrimEnd().Length), $"the file holds a merge conflict: '{start[..7]}' begins a line",
                    "keep one of the two versions, or join them, and delete the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>; 'git diff' shows all of them"));
                return false;
            }
        }

        return true;
    }
}
