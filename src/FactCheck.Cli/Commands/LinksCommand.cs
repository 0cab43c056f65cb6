using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using FactCheck.Links.Archive;
using FactCheck.Links.Checks;
using FactCheck.Links.Client;
using FactCheck.Links.Reports;
using FactCheck.Load;
using FactCheck.Load.Trees;
using FactCheck.Model;

namespace FactCheck.Cli.Commands;

internal static class LinksCommand
{
    private const string UsualCache = ".factcheck/links.json";

    private const int UsualMinutes = 30;

    private const int UsualSaves = 20;

    private static readonly string[] Formats = ["text", "markdown", "json"];

    public static Command Create() => Create(LinksWorld.Real);

    internal static Command Create(LinksWorld world)
    {
        var root = CommonOptions.RootOption();
        var all = new Option<bool>("--all") { Description = "All addresses, as without --base." };
        var since = Options.Text("--base", "Only addresses that this revision does not have.", "revision");
        var archive = new Option<bool>("--archive-missing") { Description = "Save documents for which no archived copy is linked in the Wayback Machine; needs SPN_KEY and SPN_SECRET in the environment." };
        var saves = Options.Count("--archive-at-most", "The most documents to submit.", UsualSaves);
        var minutes = Options.Count("--minutes", "When to stop; the next run starts with what is left.", UsualMinutes);
        var cache = Options.Text("--cache", $"The file with earlier results; default: {UsualCache} in the root.", "file");
        var asOf = Day.Option("--as-of", "The day to record; default: today.");
        var format = Options.Format(Formats);
        var files = Options.Reports(Formats, "markdown=links.md");
        var fail = new Option<bool>("--fail") { Description = "Exit with 1 if an address is broken." };
        var command = new Command(
            "links",
            """
            Check that the addresses of sources, evidence and archived copies still work. Besides new source and new evidence,
            this is the only command that sends requests to other hosts; only to public ones, without cookies, password or proxy.

            broken: the page is gone, or its host does not exist or has failed for days. unverified: the host does not answer
            programs, or not today. redirected: moved permanently.

            Examples:
              factcheck links
              factcheck links --base main --report markdown=links.md
              factcheck links --archive-missing --fail
            """)
        { root, all, since, archive, saves, minutes, cache, asOf, format, files, fail };
        command.Validators.Add(result =>
        {
            if (result.GetValue(all) && result.GetValue(since) is not null)
                result.AddError("--all and --base exclude each other; leave one of them out");
        });
        command.SetAction(parsed => Output.Attempt("check the path and its permissions", () => Run(new LinksRequest(
            parsed.GetValue(root)!,
            parsed.GetValue(since),
            parsed.GetValue(cache) ?? Path.Join(parsed.GetValue(root)!, UsualCache),
            Day.OrToday(parsed.GetValue(asOf), parsed.GetValue(root)!),
            TimeSpan.FromMinutes(parsed.GetValue(minutes)),
            parsed.GetValue(archive) ? parsed.GetValue(saves) : 0,
            parsed.GetValue(format)!,
            [.. parsed.GetValue(files)!],
            parsed.GetValue(fail),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error), world)));
        return command;
    }

    private static int Run(LinksRequest request, LinksWorld world) =>
        Output.InRepository(request.Root, "check the path and its permissions", () =>
        {
            using var client = world.Client();
            return Run(request, world, client).GetAwaiter().GetResult();
        });

    private static async Task<int> Run(LinksRequest request, LinksWorld world, GuardedClient client)
    {
        var (repository, _) = RepositoryReader.Read(request.Root, Environment.ProcessorCount);
        var links = ExternalLinks.Of(repository);
        var known = LinkHistory.Read(request.Cache);
        var old = Old(request);
        var wanted = links.Where(link => !old.Contains(link.Key)).ToImmutableArray();
        var today = new DateOnly(request.Day.Year, request.Day.Month, request.Day.Day);

        using var bound = new CancellationTokenSource(request.Time, world.Time);
        var looked = await LinkRun.Run(client, wanted, known, today, bound.Token);
        if (LinkRun.SeesNoHost(looked, today))
            return Output.CannotReadOrWrite("no host answers, so nothing is known about any address", "check this machine's connection; proxies are not used");

        var records = links.Select(link => link.Key).Where(known.ContainsKey).ToDictionary(key => key, key => known[key], StringComparer.Ordinal);
        foreach (var link in looked.Where(link => link.Record is not null))
            records[link.Link.Key] = link.Record!;
        LinkHistory.Write(request.Cache, records);

        var report = new LinkReport(today, looked, await Archived(request, world, client, [.. ExternalLinks.WithoutArchive(repository).Where(link => !old.Contains(link.Key))]));
        request.Output.Write(Rendered(request.Format, report));
        Options.Write(request.Files, form => Rendered(form, report));
        return request.Fails && report.Count(LinkState.Broken) > 0 ? ExitCode.ErrorsFound : ExitCode.Ok;
    }

    private static HashSet<string> Old(LinksRequest request)
    {
        if (request.Base is not { } revision)
            return [];
        using var git = GitRepository.Open(request.Root);
        var (before, _) = RepositoryReader.Read(git.TreeOf(revision), 1);
        return ExternalLinks.Of(before).Select(link => link.Key).ToHashSet(StringComparer.Ordinal);
    }

    private static async Task<ImmutableArray<ArchiveResult>> Archived(LinksRequest request, LinksWorld world, GuardedClient client, ImmutableArray<ExternalLink> missing)
    {
        if (request.Saves == 0 || missing.IsEmpty)
            return [];
        if (world.Variable("SPN_KEY") is not { Length: > 0 } key || world.Variable("SPN_SECRET") is not { Length: > 0 } secret)
        {
            request.Error.WriteLine("note: nothing was submitted to the archive: SPN_KEY and SPN_SECRET are not set; https://archive.org/account/s3.php shows those of an account");
            return [];
        }

        return await world.Archive(client, new ArchiveKeys(key, secret)).Run(missing, request.Saves, CancellationToken.None);
    }

    private static string Rendered(string format, LinkReport report) => format switch
    {
        "json" => LinkListing.Json(report),
        "markdown" => LinkListing.Markdown(report),
        _ => LinkListing.Text(report),
    };

    private sealed record LinksRequest(
        string Root, string? Base, string Cache, PartialDate Day, TimeSpan Time, int Saves, string Format, ImmutableArray<string> Files, bool Fails,
        TextWriter Output, TextWriter Error);
}
