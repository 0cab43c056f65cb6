using System.Collections.Immutable;
using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Plan;

/// <summary>FC501: no two outputs have the same path, and no path is both a file and a folder. The error names both outputs.</summary>
internal static class OutputRegistry
{
    public static IEnumerable<Diagnostic> Collisions(ImmutableArray<PlannedOutput> outputs)
    {
        var owners = new Dictionary<string, PlannedOutput>(outputs.Length, StringComparer.OrdinalIgnoreCase);
        var reported = new HashSet<(string, string)>();
        foreach (var output in outputs)
        {
            if (owners.TryAdd(Key(output.Path), output))
                continue;
            var first = owners[Key(output.Path)];
            // FC111 reports two claims with the same id, and aliases that are ids.
            if (AreClaims(first, output) || !reported.Add((first.Producer, output.Producer)))
                continue;
            yield return Rule.FC501.At(
                FileOf(output), Location.FileStart, $"{output.Producer} and {first.Producer} would both be written to '{output.Path}'", Hint(first, output));
        }

        var free = new HashSet<string>(StringComparer.Ordinal);
        foreach (var output in outputs)
        {
            for (var slash = output.Path.LastIndexOf('/'); slash > 0; slash = output.Path.LastIndexOf('/', slash - 1))
            {
                if (free.GetAlternateLookup<ReadOnlySpan<char>>().Contains(output.Path.AsSpan(0, slash)))
                    continue;
                var folder = output.Path[..slash];
                if (!owners.TryGetValue(Key(folder), out var file))
                {
                    free.Add(folder);
                }
                else
                {
                    yield return Rule.FC501.At(
                        FileOf(output), Location.FileStart, $"{output.Producer} needs a folder '{folder}', which is a file made from {file.Producer}", Hint(file, output));
                }
            }
        }
    }

    /// <summary>Composed (NFC) and compared without case: some file systems treat such paths as the same.</summary>
    private static string Key(string path) => path.Normalize(NormalizationForm.FormC);

    /// <summary>An output made from a file of the repository can be renamed; the site's own lists cannot.</summary>
    private static string Hint(PlannedOutput one, PlannedOutput other) =>
        string.Join(" or ", new[] { one, other }.Where(output => FileOf(output).Contains('/', StringComparison.Ordinal)).Select(FileOf).Distinct()) is { Length: > 0 } files
            ? $"rename {files}"
            : "rename one of them";

    private static bool AreClaims(PlannedOutput one, PlannedOutput other) =>
        one.Path.Contains("claims/", StringComparison.Ordinal)
        && one.Producer.StartsWith("claims/", StringComparison.Ordinal) && other.Producer.StartsWith("claims/", StringComparison.Ordinal);

    private static string FileOf(PlannedOutput output) => output.Producer.Split(' ')[0];
}
