using FactCheck.Benchmarks.Corpora;

namespace FactCheck.Benchmarks.Comparison;

/// <summary>A temporary folder with the corpus in each program's form, and the programs.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-bench-").FullName;
    private readonly string _peers;

    public Workplace(int claims, string? program)
    {
        _peers = Checkout.PathOf("tests/FactCheck.Benchmarks/Peers");
        Program = program ?? NativeProgram.Publish(this["program"]);
        FactCheckForm.Write(this["all"], claims);
        FactCheckForm.Write(this["equal"], claims);
        CopyPeer("factcheck", this["equal/templates"]);
        File.AppendAllText(this["equal/site/site.yaml"], "outputs: [search, feed, sitemap]\n");
        CopyPeer("hugo", this["hugo"]);
        FrontMatterForm.Write(this["hugo/content/claims"], claims, "id");
        CopyPeer("eleventy", this["eleventy"]);
        FrontMatterForm.Write(this["eleventy/content/claims"], claims, "claim_id");
        NativeProgram.Run(this["eleventy"], "npm", "install", "--no-audit", "--no-fund", "--silent");
    }

    /// <summary>The native program.</summary>
    public string Program { get; }

    public string this[string path] => Path.Join(_folder, path);

    /// <summary>Changes the summary of one claim, another in every round.</summary>
    public void ChangeOneClaim(string root, int round)
    {
        var claim = Directory.EnumerateFiles(this[root + "/claims/dossier-00000"], "*.yaml").Where(file => Path.GetFileName(file) != "source.yaml").Order(StringComparer.Ordinal).First();
        File.WriteAllText(claim, File.ReadAllText(claim).Replace("summary: >-\n", $"summary: >-\n  Round {round}:\n", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void CopyPeer(string name, string target)
    {
        var folder = Path.Join(_peers, name);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(target, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
