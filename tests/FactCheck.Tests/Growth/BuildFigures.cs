using System.Globalization;
using FactCheck.Benchmarks.Corpora;

namespace FactCheck.Tests.Growth;

/// <summary>What a build of a generated repository costs, in figures that no clock and no other process changes.</summary>
/// <param name="Allocated">Bytes of managed memory, freed or not.</param>
/// <param name="Reads">Read calls of the process, of any file; 0 if the system does not count them.</param>
/// <param name="Writes">Write calls.</param>
/// <param name="Files">Of the site.</param>
/// <param name="LargestPage">Bytes of the largest page that is neither a claim nor a document, whose size is up to one input.</param>
internal sealed record BuildFigures(long Allocated, long Reads, long Writes, int Files, long LargestPage)
{
    /// <summary>Must not run beside anything else in the process.</summary>
    public static BuildFigures Of(int claims)
    {
        using var repository = new TestRepository();
        FactCheckForm.Write(repository.Root, claims);
        var (reads, writes) = Calls();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var result = repository.Build("--parallelism 2");
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        var (readsAfter, writesAfter) = Calls();
        Assert.True(result.Written is not null, repository.Print(result));
        return new BuildFigures(allocated, readsAfter - reads, writesAfter - writes, result.Written.Files, LargestPageOf(repository.Output));
    }

    private static long LargestPageOf(string site) =>
        Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(site, file).Split(Path.DirectorySeparatorChar) is not ([("claims" or "sources"), _, "index.html"] or ["claims", _, "embed", ..]))
            .Max(file => new FileInfo(file).Length);

    /// <summary>proc_pid_io(5).</summary>
    private static (long Reads, long Writes) Calls()
    {
        const string counters = "/proc/self/io";
        if (!File.Exists(counters))
            return (0, 0);
        var lines = File.ReadAllLines(counters);
        return (Count("syscr: "), Count("syscw: "));

        long Count(string name) => long.Parse(lines.First(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..], CultureInfo.InvariantCulture);
    }
}
