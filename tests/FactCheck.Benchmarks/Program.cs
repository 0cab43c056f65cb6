using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using FactCheck.Benchmarks.Comparison;
using FactCheck.Benchmarks.Corpora;
using FactCheck.Benchmarks.Serving;

if (args is ["corpus", var form, var number, var folder])
{
    var claims = int.Parse(number, CultureInfo.InvariantCulture);
    if (form == "factcheck")
        FactCheckForm.Write(folder, claims);
    else
        FrontMatterForm.Write(folder, claims, idKey: form == "hugo" ? "id" : "claim_id");
    return 0;
}

if (args is ["compare", var size, var rounds, .. var rest])
{
    Console.Write(PeerComparison.Run(
        int.Parse(size, CultureInfo.InvariantCulture), int.Parse(rounds, CultureInfo.InvariantCulture), rest.FirstOrDefault()));
    return 0;
}

if (args is ["serve", var served, .. var how])
{
    Console.Write(await ServeMeasurement.Run(
        int.Parse(served, CultureInfo.InvariantCulture), how is [var edits, ..] ? int.Parse(edits, CultureInfo.InvariantCulture) : 200, how.ElementAtOrDefault(1)));
    return 0;
}

// Each benchmark takes milliseconds to seconds: one run to warm up and five that count are enough, in this process.
var job = Job.Default
    .WithToolchain(InProcessEmitToolchain.Instance)
    .WithStrategy(RunStrategy.Monitoring)
    .WithWarmupCount(1)
    .WithIterationCount(5);
var config = ManualConfig.CreateEmpty()
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddLogger(ConsoleLogger.Default)
    .AddExporter(MarkdownExporter.GitHub)
    .WithArtifactsPath(Path.Join(AppContext.BaseDirectory, "results"));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;
