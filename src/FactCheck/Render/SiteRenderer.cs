using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using FactCheck.Diagnostics;
using FactCheck.Plan;
using FactCheck.Render.Data;
using FactCheck.Render.Templates;

namespace FactCheck.Render;

/// <summary>Receives a finished output. Called from several threads; the bytes are valid only during the call.</summary>
public delegate void OutputSink(string path, ReadOnlySpan<byte> bytes);

/// <summary>Phase 5: renders the bytes of each output. Pure: no clock, no disk, no culture.</summary>
public static class SiteRenderer
{
    /// <summary>The number of outputs that a worker takes at a time.</summary>
    private const int ChunkSize = 16;

    /// <exception cref="IOException">The sink could not take an output.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static ImmutableArray<Diagnostic> RenderAll(Site site, int parallelism, OutputSink sink) =>
        Render(site, site.Outputs, parallelism, sink);

    /// <summary>Renders one page of each kind, all Markdown pages, and all data: enough to find what a build would.</summary>
    public static ImmutableArray<Diagnostic> RenderSamples(Site site, int parallelism, OutputSink sink)
    {
        var data = site.Outputs.Where(output => output is FeedOutput or CorrectionsFeedOutput or BuildDataOutput or ClaimsTableOutput);
        return Render(site, [.. SamplePages(site), .. data], parallelism, sink);
    }

    /// <summary>Returns one page of each kind, and all Markdown pages: enough to show whether the templates work.</summary>
    internal static IEnumerable<PlannedOutput> SamplePages(Site site)
    {
        var pages = site.Outputs.OfType<PageOutput>().ToLookup(output => output.Page is DocumentPage);
        return
        [
            .. pages[false].DistinctBy(output => (output.Page.GetType(), (output.Page as ClaimListPage)?.Subject.GetType())),
            .. pages[true],
            .. ShareImages.Cards(site).Take(1).Select(card => new PageOutput(card)),
        ];
    }

    private static ImmutableArray<Diagnostic> Render(Site site, ImmutableArray<PlannedOutput> outputs, int parallelism, OutputSink sink)
    {
        var findings = new List<Diagnostic>();
        var templates = TemplateSet.Parse(site, findings);
        if (findings.Count > 0)
            return [.. findings];

        var indexes = SearchIndexes(site);
        var chunks = (outputs.Length + ChunkSize - 1) / ChunkSize;
        var found = new List<Diagnostic>?[chunks];
        InParallel(chunks, parallelism, () => new PageRenderer(site, templates), (chunk, renderer) =>
        {
            var local = new List<Diagnostic>();
            for (var i = chunk * ChunkSize; i < Math.Min(outputs.Length, (chunk + 1) * ChunkSize); i++)
                RenderOne(outputs[i], site, renderer, indexes, sink, local);
            found[chunk] = local;
        });
        return [.. found.SelectMany(local => local!)];
    }

    /// <summary>Runs the work; if several workers fail, such as on a full disk, throws the first failure.</summary>
    internal static void InParallel(int count, int parallelism, Func<PageRenderer> newWorker, Action<int, PageRenderer> work)
    {
        try
        {
            Parallel.For(
                0,
                count,
                new ParallelOptions { MaxDegreeOfParallelism = parallelism },
                newWorker,
                (i, _, worker) =>
                {
                    work(i, worker);
                    return worker;
                },
                _ => { });
        }
        catch (AggregateException failures) when (failures.InnerExceptions.All(failure => failure is IOException or UnauthorizedAccessException or Refusal))
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }

    /// <summary>Returns an index for each language, created when its first file is rendered.</summary>
    internal static FrozenDictionary<string, Lazy<SearchIndex>> SearchIndexes(Site site) =>
        site.Trees.ToFrozenDictionary(
            tree => tree.Tag,
            tree => new Lazy<SearchIndex>(() => SearchIndex.Of(new PageScope(site, tree, new Wording(tree.Words), address => address.Path))),
            StringComparer.Ordinal);

    internal static void RenderOne(
        PlannedOutput output, Site site, PageRenderer renderer, FrozenDictionary<string, Lazy<SearchIndex>> indexes, OutputSink sink, List<Diagnostic> findings)
    {
        switch (output)
        {
            case PageOutput page:
                if (renderer.TryRender(page.Page, findings, out var bytes))
                    sink(output.Path, bytes);
                break;
            case AssetOutput asset:
                sink(output.Path, asset.Bytes.Span);
                break;
            case FeedOutput feed:
                sink(output.Path, AtomFeed.Write(feed, renderer.Scope(feed.Tree)));
                break;
            case CorrectionsFeedOutput corrections:
                sink(output.Path, AtomFeed.Write(corrections, renderer.Scope(corrections.Tree)));
                break;
            case SitemapOutput sitemap:
                sink(output.Path, SitemapXml.Write(sitemap, site));
                break;
            case AnnotationsOutput annotations:
                sink(output.Path, AnnotationsJson.Write(annotations.Source, site));
                break;
            case SearchManifestOutput manifest:
                sink(output.Path, indexes[manifest.Tree.Tag].Value.Manifest);
                break;
            case SearchShardOutput shard:
                sink(output.Path, indexes[shard.Tree.Tag].Value.Shards[shard.Number]);
                break;
            case SearchBlockOutput block:
                sink(output.Path, indexes[block.Tree.Tag].Value.Blocks[block.Number]);
                break;
            case RobotsOutput:
                sink(output.Path, SiteData.Robots(site));
                break;
            case ClaimsDataOutput:
                sink(output.Path, SiteData.Claims(renderer.Scope(site.Main)));
                break;
            case ClaimDataOutput claim:
                sink(output.Path, SiteData.Claim(claim.Claim, renderer.Scope(site.Main)));
                break;
            case ClaimsTableOutput:
                sink(output.Path, ClaimsTable.Write(renderer.Scope(site.Main)));
                break;
            case ClaimReviewFeedOutput:
                sink(output.Path, SiteData.ClaimReviews(renderer.Scope(site.Main)));
                break;
            case BuildDataOutput:
                sink(output.Path, SiteData.Build(site));
                break;
            default:
                throw new InvalidOperationException($"nothing renders {output.GetType().Name}");
        }
    }
}
