using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactCheck.Benchmarks.Corpora;

namespace FactCheck.Benchmarks.Serving;

/// <summary>
/// How soon <c>serve</c> shows the first page and each change, and what it holds in memory. A change counts from the moment
/// before its file is written to the last byte of the page that shows it; every second one changes the verdict too.
/// </summary>
internal static class ServeMeasurement
{
    private const int EarlyEdits = 10;

    /// <summary>Between an answer and the next change: shorter than anybody reads.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <returns>A table in Markdown.</returns>
    public static async Task<string> Run(int claims, int edits, string? program)
    {
        var work = Directory.CreateTempSubdirectory("factcheck-serve-").FullName;
        try
        {
            program ??= NativeProgram.Publish(Path.Join(work, "program"));
            var root = Path.Join(work, "root");
            FactCheckForm.Write(root, claims);
            return await Measure(program, root, claims, edits);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static async Task<string> Measure(string program, string root, int claims, int edits)
    {
        var files = EditedClaim.AllIn(root);
        var random = new Random(Corpus.Seed);
        var watch = Stopwatch.StartNew();
        using var served = ServedProgram.Start(program, root);
        await served.FirstPage(files[0].Page);
        var first = watch.Elapsed;
        await served.Listen();

        var times = new List<double>();
        var (early, cpu) = (0.0, 0.0);
        for (var edit = 1; edit <= edits; edit++)
        {
            await Task.Delay(Pause);
            if (edit == EarlyEdits + 1)
                (early, cpu) = (served.Memory, served.Cpu);
            times.Add(await TimeOf(files[random.Next(files.Count)], edit, served));
        }

        await Task.Delay(Pause);
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"{claims:N0} claims, {edits} edits, {Environment.ProcessorCount} cores, load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}\n\n");
        table.Append("| first page | median edit | 95 % | worst | CPU an edit | memory after 10 edits | after all |\n|---|---|---|---|---|---|---|\n");
        times.Sort();
        table.Append(
            CultureInfo.InvariantCulture,
            $"| {first.TotalSeconds:0.00} s | {times[times.Count / 2]:0} ms | {times[times.Count * 95 / 100]:0} ms | {times[^1]:0} ms | {(served.Cpu - cpu) / Math.Max(1, edits - EarlyEdits) * 1000:0} ms | {early:0} MiB | {served.Memory:0} MiB |\n");
        return table.ToString();
    }

    private static async Task<double> TimeOf(EditedClaim claim, int edit, ServedProgram served)
    {
        var watch = Stopwatch.StartNew();
        var mark = claim.Write(edit);
        do
            await served.NextEvent();
        while (!(await served.Page(claim.Page)).Contains(mark, StringComparison.Ordinal));
        return watch.Elapsed.TotalMilliseconds;
    }
}
