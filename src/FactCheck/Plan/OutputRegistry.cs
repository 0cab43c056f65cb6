using System.Collections.Immutable;
using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Plan;

/// <summary>
/// FC501: no two outputs have the same path, and no path is both a file and a folder. The error names both outputs, and stands
/// at one that is made from a file.
/// </summary>
internal static class OutputRegistry
{
    /// <param name="settings">The file to point at if neither output is made from one.</param>
    public static IEnumerable<Diagnostic> Collisions(ImmutableArray<PlannedOutput> outputs, string settings)
    {
        var owners = new Dictionary<string, PlannedOutput>(outputs.Length, StringComparer.OrdinalIgnoreCase);
        var reported = new HashSet<(string, string)>();
        foreach (var output in outputs)
        {
            if (owners.TryAdd(Key(output.Path), output))
                continue;
            var first = owners[Key(output.Path)];
            // FC111 reports two claims with the same id, and aliases that are ids.
            if (AreClaims(first, output) || !reported.Add((first.Producer.Name, output.Producer.Name)))
                continue;
            yield return At(first, output, $"{output.Producer.Name} and {first.Producer.Name} would both be written to '{output.Path}'");
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
                    yield return At(file, output, $"{output.Producer.Name} needs a folder '{folder}', which is a file made from {file.Producer.Name}");
                }
            }
        }

        // A file of the repository can be renamed; the site's own lists cannot.
        Diagnostic At(PlannedOutput earlier, PlannedOutput later, string message)
        {
            var files = new[] { earlier, later }.Select(output => output.Producer.File).OfType<string>().Distinct().ToList();
            return Rule.FC501.At(
                later.Producer.File ?? earlier.Producer.File ?? settings, Location.FileStart, message,
                files.Count > 0 ? $"rename {string.Join(" or ", files)}" : "rename one of them");
        }
    }

    /// <summary>Composed (NFC) and compared without case: some file systems treat such paths as the same.</summary>
    private static string Key(string path) => path.Normalize(NormalizationForm.FormC);

    private static bool AreClaims(PlannedOutput one, PlannedOutput other) =>
        one.Path.Contains("claims/", StringComparison.Ordinal) && IsFromClaims(one) && IsFromClaims(other);

    private static bool IsFromClaims(PlannedOutput output) => output.Producer.File?.StartsWith("claims/", StringComparison.Ordinal) == true;
}
