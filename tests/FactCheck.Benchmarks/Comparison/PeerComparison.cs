using System.Globalization;
using System.Text;

namespace FactCheck.Benchmarks.Comparison;

/// <summary>
/// Whole commands over the same claims in turn, A B C A B C: Hugo and Eleventy with templates that make the same pages,
/// this program with the same outputs, with all outputs, again after one change; and the floor. Every clean build writes
/// to a new folder, since a file system is slow for seconds after a deletion.
/// </summary>
internal static class PeerComparison
{
    private const string Reference = "Hugo";

    /// <returns>A table in Markdown: medians of the rounds, and medians of the ratios to Hugo in the same round.</returns>
    public static string Run(int claims, int rounds, string? program)
    {
        using var work = new Workplace(claims, program);
        List<byte[]> yaml = [], input = [];
        List<(string, byte[])> site = [];
        var contenders = new List<Contender>
        {
            Clean(Reference, "hugo", (_, output) => TimedRun.Of(work["hugo"], "hugo", "--quiet", "-d", output)),
            Clean("Eleventy", "eleventy", (_, output) => TimedRun.Of(work["eleventy"], "node", "node_modules/@11ty/eleventy/cmd.cjs", "--quiet", "--output=" + Path.GetRelativePath(work["eleventy"], output))),
            Clean("FactCheck, the same outputs", "equal", (_, output) => Build("equal", output)),
            Clean("FactCheck, all outputs", "all", (_, output) => Build("all", output)),
            new("FactCheck again, one claim changed", _ => work["again"], round =>
            {
                work.ChangeOneClaim("equal", round);
                return Build("equal", work["again"]);
            }),
            new("FactCheck check, all outputs", null, _ => TimedRun.Of(work["all"], work.Program, "check", "--quiet")),
            new("floor: read the input", null, _ => TimedRun.Of(() => input = Floor.Read(work["equal"]))),
            new("floor: its YAML, event by event", null, _ => TimedRun.Of(() => Floor.Parse(yaml))),
            new("floor: write the same outputs", null, round => TimedRun.Of(() => Floor.Write(site, work[$"out/floor-{round}"]))),
        };

        // What is not measured: the first runs of the floor (they compile), and the two builds before "again".
        Build("equal", work["again"]);
        Build("equal", work["again"]);
        site = Floor.FilesOf(work["again"]);
        yaml = [.. Directory.EnumerateFiles(work["equal/claims"], "*.yaml", SearchOption.AllDirectories).Select(File.ReadAllBytes)];
        Floor.Read(work["equal"]);
        Floor.Parse(yaml[..Math.Min(yaml.Count, 500)]);

        for (var round = 1; round <= rounds; round++)
        {
            foreach (var contender in contenders)
                contender.Runs.Add(contender.Run(round));
        }

        return Table(contenders, claims);

        TimedRun Build(string root, string output) => TimedRun.Of(work[root], work.Program, "build", "--output", output, "--quiet");

        Contender Clean(string name, string folder, Func<int, string, TimedRun> run)
        {
            string OutputOf(int round) => work[$"out/{folder}-{round}"];
            return new Contender(name, OutputOf, round => run(round, OutputOf(round)));
        }
    }

    private static string Table(List<Contender> contenders, int claims)
    {
        var reference = contenders.First(contender => contender.Name == Reference);
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"{claims:N0} claims, {reference.Runs.Count} rounds, {Environment.ProcessorCount} cores; ratios to {Reference} in brackets\n\n");
        table.Append("| | CPU s | wall s | peak MiB | files | MB |\n|---|---|---|---|---|---|\n");
        foreach (var contender in contenders)
        {
            table.Append("| ").Append(contender.Name);
            foreach (var figure in new Func<TimedRun, double>[] { run => run.Cpu, run => run.Wall, run => run.Peak })
                table.Append(" | ").Append(Cell(contender, reference, figure));
            table.Append(" | ").Append(Files(contender)).Append(" |\n");
        }

        return table.ToString();
    }

    private static string Cell(Contender contender, Contender reference, Func<TimedRun, double> figure)
    {
        var median = Median(contender.Runs.Select(figure));
        if (double.IsNaN(median))
            return "";
        var ratio = Median(contender.Runs.Zip(reference.Runs, (own, other) => figure(own) / figure(other)));
        var number = median.ToString(median < 10 ? "0.00" : median < 100 ? "0.0" : "N0", CultureInfo.InvariantCulture);
        return contender == reference ? number : string.Create(CultureInfo.InvariantCulture, $"{number} ({ratio:0.00})");
    }

    private static string Files(Contender contender)
    {
        if (contender.Output is not { } output)
            return " | ";
        var files = new DirectoryInfo(output(1)).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{files.Count:N0} | {files.Sum(file => file.Length) / 1e6:0.0}");
    }

    private static double Median(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
