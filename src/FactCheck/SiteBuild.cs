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
        var rendered = prepared.CanRender(options.Strict) ? SiteRenderer.RenderSamples(prepared.Site, options.Parallelism) : [];
        return prepared.With(rendered);
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
            var result = prepared.With(RenderInto(staging, prepared.Site, options.Parallelism));
            return result.CanRender(options.Strict) ? result with { Written = staging.Commit() } : result;
        }
    }

    /// <summary>Several workers may meet a full disk at once; the caller learns of the first.</summary>
    private static ImmutableArray<Diagnostic> RenderInto(SiteStaging staging, Site site, int parallelism)
    {
        try
        {
            return SiteRenderer.RenderAll(site, parallelism, staging.Put);
        }
        catch (AggregateException failures) when (failures.InnerExceptions.All(failure => failure is IOException or UnauthorizedAccessException))
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
            throw;
        }
    }

    private static BuildResult Prepare(BuildOptions options)
    {
        var (repository, loaded) = RepositoryReader.Read(options.Input, options.Parallelism);
        var (anchored, quotes) = QuoteAnchoring.Run(repository, options.Parallelism);
        var checks = AllChecks.Run(anchored, options.Plan.AsOf ?? AsOfDate.Of(repository), options.Parallelism);
        var (site, planned) = SitePlanner.Plan(anchored, options.Plan);
        return new BuildResult(site, anchored, []).With([.. loaded, .. quotes, .. checks, .. planned]);
    }
}

/// <param name="Root">The folder that holds <c>claims</c>.</param>
/// <param name="Strict">Warnings count as errors.</param>
/// <param name="Parallelism">Largest number of workers.</param>
public sealed record BuildOptions(string Root, PlanOptions Plan, bool Strict, int Parallelism)
{
    /// <summary>Where the files are read from; the folder on disk unless said otherwise.</summary>
    public IInputTree Input { get; init; } = new DiskTree(Root);
}

/// <param name="Findings">In the order in which they are printed.</param>
public sealed record BuildResult(Site Site, AnchoredRepository Anchored, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>What was written; null where nothing was.</summary>
    public CommittedSite? Written { get; init; }

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
