using FactCheck.Diagnostics;
using FactCheck.Render;
using FactCheck.Review.History;
using FactCheck.State;
using FactCheck.Write;

namespace FactCheck;

/// <summary>A build from folders to a site: Load → Anchor → Check → Plan → Render → Write.</summary>
public static class SiteBuild
{
    /// <summary>Runs all phases except Write.</summary>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    public static BuildResult Check(BuildOptions options)
    {
        var read = WithPictures(Read(options), options);
        if (!read.CanRender(options.Strict))
            return read;

        options.Progress?.Enter(BuildPhase.Rendering);
        var guard = new OutputGuard(read.Site, (_, _) => { });
        var rendered = SiteRenderer.RenderSamples(read.Site, options.Parallelism, guard.Put);
        return read.With([.. rendered, .. guard.Findings]);
    }

    /// <summary>Runs all phases. On any error, the site on disk stays unchanged, byte for byte.</summary>
    /// <exception cref="IOException">A folder cannot be listed, or the output cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static BuildResult Build(BuildOptions options, OutputOptions output)
    {
        var read = WithPictures(Read(options), options);
        if (!read.CanRender(options.Strict))
            return read;
        if (!SiteStaging.TryOpen(output, out var staging, out var refusal))
            return read with { Refusal = refusal };

        using (staging)
        {
            options.Progress?.Enter(BuildPhase.Rendering, read.Site.Outputs.Length);
            var staged = new StagedOutputs(read.Site, staging, () => options.Progress?.Finish());
            var rendered = SiteRenderer.RenderAll(read.Site, options.Parallelism, staged.Put);
            var built = read.With([.. rendered, .. staged.Findings]) with { Size = staged.Size };
            options.Progress?.Enter(BuildPhase.Writing);
            return built.CanRender(options.Strict) ? built with { Written = staging.Commit() } : built;
        }
    }

    /// <summary>Adds the share pictures that fit what the claims say today; a preview, whose links nobody shares, does without.</summary>
    private static BuildResult WithPictures(BuildResult read, BuildOptions options)
    {
        if (!read.CanRender(options.Strict))
            return read;
        var found = new List<Diagnostic>();
        var site = ShareCards.WithPictures(read.Site, options.Parallelism, found);
        return (read with { State = read.State with { Site = site } }).With(found);
    }

    /// <summary>Runs Load → Anchor → Check → Plan, and compares with the published state.</summary>
    private static BuildResult Read(BuildOptions options)
    {
        var state = StateReader.ReadOnce(options.Root, options.Input, options.Plan, options.Parallelism, options.Progress);
        var result = new BuildResult(state) { Baseline = options.Baseline };
        if (options.Baseline is not { Tree: { } tree } past)
            return result;
        var published = StateReader.ReadOnce(past.Name, tree, options.Plan with { Drafts = false, Day = past.Day ?? options.Plan.Day }, options.Parallelism);
        return result.With(AllHistoryChecks.Run(published, state));
    }
}
