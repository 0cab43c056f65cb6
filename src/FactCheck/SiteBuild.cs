using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using FactCheck.Anchor;
using FactCheck.Check;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Load.Trees;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render;
using FactCheck.Review;
using FactCheck.Review.History;
using FactCheck.Write;

namespace FactCheck;

/// <summary>A build from folders to a site: Load → Anchor → Check → Plan → Render → Write.</summary>
public static class SiteBuild
{
    /// <summary>All phases but Write; nothing is written.</summary>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    public static BuildResult Check(BuildOptions options)
    {
        var prepared = Prepare(options);
        if (!prepared.CanRender(options.Strict))
            return prepared;
        options.Progress?.Enter(BuildPhase.Rendering);
        var guard = new OutputGuard(prepared.Site, (_, _) => { });
        var rendered = SiteRenderer.RenderSamples(prepared.Site, options.Parallelism, guard.Put);
        return prepared.With([.. rendered, .. guard.Findings]);
    }

    /// <summary>All phases. Where there is an error, the site on disk stays byte for byte as it was.</summary>
    /// <exception cref="IOException">A folder cannot be listed, or the output cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The output may not be written.</exception>
    public static BuildResult Build(BuildOptions options, OutputOptions output)
    {
        var prepared = Prepare(options);
        if (!prepared.CanRender(options.Strict))
            return prepared;
        if (!SiteStaging.TryOpen(output, out var staging, out var refusal))
            return prepared with { Refusal = refusal };

        using (staging)
        {
            var meter = new SizeMeter();
            options.Progress?.Enter(BuildPhase.Rendering, prepared.Site.Outputs.Length);
            var rendered = RenderInto(staging, meter, prepared.Site, options);
            var size = meter.Read();
            var result = prepared.With([.. rendered, .. SizeLimit.Check(size, prepared.Site.Settings)]) with { Size = size };
            options.Progress?.Enter(BuildPhase.Writing);
            return result.CanRender(options.Strict) ? result with { Written = staging.Commit() } : result;
        }
    }

    /// <summary>Several workers may meet a full disk at once; the caller learns of the first.</summary>
    private static ImmutableArray<Diagnostic> RenderInto(SiteStaging staging, SizeMeter meter, Site site, BuildOptions options)
    {
        try
        {
            var guard = new OutputGuard(site, (path, bytes) =>
            {
                meter.Add(path, bytes.Length);
                staging.Put(path, bytes);
                options.Progress?.Finish();
            });
            return [.. SiteRenderer.RenderAll(site, options.Parallelism, guard.Put), .. guard.Findings];
        }
        catch (AggregateException failures) when (failures.InnerExceptions.All(failure => failure is IOException or UnauthorizedAccessException))
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
            throw;
        }
    }

    private static BuildResult Prepare(BuildOptions options)
    {
        var now = Read(options.Root, options.Input, options.Plan, options.Parallelism, options.Progress);
        var history = options.Past is { Tree: { } tree } past
            ? AllHistoryChecks.Run(Read(past.Name, tree, options.Plan with { Drafts = false }, options.Parallelism), now.Anchored, now.Site)
            : [];
        return new BuildResult(now.Site, now.Anchored, []) { Input = options.Input, Past = options.Past }.With([.. now.Findings, .. history]);
    }

    /// <summary>The phases that need no template: a state of a repository with all that can be found without rendering it.</summary>
    /// <exception cref="IOException">A folder cannot be listed, or a revision cannot be read.</exception>
    internal static Side Read(string name, IInputTree tree, PlanOptions options, int parallelism, BuildProgress? progress = null)
    {
        progress?.Enter(BuildPhase.Reading);
        var (repository, loaded) = RepositoryReader.Read(tree, parallelism);
        progress?.Enter(BuildPhase.Anchoring);
        var (anchored, quotes) = QuoteAnchoring.Run(repository, parallelism);
        progress?.Enter(BuildPhase.Checking);
        var checks = AllChecks.Run(anchored, options.AsOf ?? AsOfDate.Of(repository), parallelism);
        progress?.Enter(BuildPhase.Planning);
        var (site, planned) = SitePlanner.Plan(anchored, options);
        return new Side(name, tree, anchored, site, [.. loaded, .. quotes, .. checks, .. planned]);
    }
}

/// <param name="Root">The folder that holds <c>claims</c>.</param>
/// <param name="Strict">Warnings count as errors.</param>
/// <param name="Parallelism">Largest number of workers.</param>
public sealed record BuildOptions(string Root, PlanOptions Plan, bool Strict, int Parallelism)
{
    /// <summary>Where the files are read from; the folder on disk unless said otherwise.</summary>
    public IInputTree Input { get; init; } = new DiskTree(Root);

    /// <summary>Told how far the build is; null where nobody looks.</summary>
    public BuildProgress? Progress { get; init; }

    /// <summary>What was published before; null where history is not checked.</summary>
    public Past? Past { get; init; }
}

/// <param name="Findings">In the order in which they are printed.</param>
public sealed record BuildResult(Site Site, AnchoredRepository Anchored, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Where the files were read from.</summary>
    public required IInputTree Input { get; init; }

    /// <summary>What it was compared with; null where history was not checked.</summary>
    public Past? Past { get; init; }

    /// <summary>What was written; null where nothing was.</summary>
    public CommittedSite? Written { get; init; }

    /// <summary>What the site weighs; null where it was not rendered whole.</summary>
    public SiteSize? Size { get; init; }

    /// <summary>Why the output folder was not touched, where that is the reason.</summary>
    public WriteRefusal? Refusal { get; init; }

    /// <summary>Findings of rules that <c>site.yaml</c> switches off: they are counted, not listed.</summary>
    public ImmutableArray<Diagnostic> SwitchedOff { get; init; } = [];

    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    public bool CanRender(bool strict) =>
        Findings.All(finding => finding.Severity < (strict ? Severity.Warning : Severity.Error));

    internal BuildResult With(ImmutableArray<Diagnostic> more)
    {
        var settings = Site.Settings.Rules.ToDictionary(setting => setting.Code.Value, setting => setting.Severity, StringComparer.Ordinal);
        var isOff = more.ToLookup(finding => settings.TryGetValue(finding.Code, out var severity) && severity is null);
        var set = isOff[false].Select(finding => settings.GetValueOrDefault(finding.Code) is { } severity ? finding with { Severity = severity } : finding);
        return this with
        {
            Findings = [.. Diagnostic.Sorted(Findings.Concat(set))],
            SwitchedOff = [.. SwitchedOff, .. isOff[true]],
        };
    }
}
