using System.Globalization;

namespace FactCheck.Benchmarks.Serving;

/// <summary>A claim of the corpus as it was written, to be changed again and again.</summary>
/// <param name="Page">The path of its page.</param>
internal sealed record EditedClaim(string File, string Text, string Page)
{
    private const string Summary = "summary: >-\n";

    /// <summary>Two verdicts that ask for the same fields, so that a claim can have either.</summary>
    private static readonly string[] Verdicts = ["verdict: accurate\n", "verdict: mostly-accurate\n"];

    /// <summary>Claims whose verdict can be changed without more; in the order of their files.</summary>
    public static List<EditedClaim> AllIn(string root) =>
    [
        .. Directory.EnumerateFiles(Path.Join(root, "claims"), "*.yaml", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) != "evidence")
            .Order(StringComparer.Ordinal)
            .Select(file => new EditedClaim(file, System.IO.File.ReadAllText(file), $"claims/{Path.GetFileNameWithoutExtension(file)}/"))
            .Where(claim => Verdicts.Any(verdict => claim.Text.Contains(verdict, StringComparison.Ordinal)) && !claim.Text.Contains("corrections:", StringComparison.Ordinal)),
    ];

    /// <param name="edit">Its number; an even one changes the verdict too.</param>
    /// <returns>Words that the page shows from then on.</returns>
    public string Write(int edit)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"Change {edit} of this summary");
        var text = Text.Replace(Summary, $"{Summary}  {mark}.\n", StringComparison.Ordinal);
        if (edit % 2 == 0)
            text = text.Replace(Verdicts.First(Text.Contains), Verdicts.First(verdict => !Text.Contains(verdict, StringComparison.Ordinal)), StringComparison.Ordinal);
        System.IO.File.WriteAllText(File, text);
        return mark;
    }
}
