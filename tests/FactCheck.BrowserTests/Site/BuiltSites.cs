using Microsoft.AspNetCore.Http;

namespace FactCheck.BrowserTests.Site;

/// <summary>The sites that the tests look at, built and served once.</summary>
public sealed class BuiltSites : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factcheck-browser-");
    private readonly List<LocalServer> _servers = [];

    internal ServedSite AtRoot { get; private set; } = null!;

    internal ServedSite BelowPath { get; private set; } = null!;

    internal ServedSite FromDisk { get; private set; } = null!;

    /// <summary>English and Arabic, with content in both.</summary>
    internal ServedSite RightToLeft { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        AtRoot = await Serve(BuiltSite.Build(Checkout.Root, Path.Join(_folder.FullName, "root"), "https://example.org/"), "/");
        BelowPath = await Serve(BuiltSite.Build(Checkout.Root, Path.Join(_folder.FullName, "below"), "https://example.org/repo/"), "/repo/");
        var disk = BuiltSite.Build(Checkout.Root, Path.Join(_folder.FullName, "disk"), null);
        FromDisk = new ServedSite(disk, new Uri(disk.Folder).AbsoluteUri + "/", ForDisk: true);
        RightToLeft = await Serve(BuiltSite.Build(RightToLeftRepository(), Path.Join(_folder.FullName, "right-to-left"), "https://example.org/", drafts: true), "/");
    }

    public async Task DisposeAsync()
    {
        foreach (var server in _servers)
            await server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    internal ServedSite Named(string name) => name switch
    {
        nameof(AtRoot) => AtRoot,
        nameof(BelowPath) => BelowPath,
        nameof(FromDisk) => FromDisk,
        _ => RightToLeft,
    };

    /// <summary>The case with every field, the Arabic one beside it, claims in every state, and Arabic as a second language.</summary>
    private string RightToLeftRepository()
    {
        var root = Path.Join(_folder.FullName, "repository");
        Copy(Checkout.PathOf("tests/FactCheck.Tests/Cases/complete"), root);
        Copy(Checkout.PathOf("tests/FactCheck.Tests/Cases/arabic/claims"), Path.Join(root, "claims"));
        var settings = Path.Join(root, "site/site.yaml");
        File.WriteAllText(settings, File.ReadAllText(settings)
            .Replace("language: en\n", "language: en\nlanguages: [en, ar]\n", StringComparison.Ordinal)
            .Replace("newsroom", "personal", StringComparison.Ordinal));
        File.WriteAllText(Path.Join(root, "site/complaints.yaml"), Complaints);
        var dossier = Directory.CreateDirectory(Path.Join(root, "claims/ferry-times")).FullName;
        File.WriteAllText(Path.Join(dossier, "source.yaml"), "title: Times of the ferry\nlanguage: en\n");
        File.WriteAllText(Path.Join(dossier, "source.txt"), string.Concat(States.Select(state => $"The {state.Id} leaves at ten.\n")));
        foreach (var (id, more) in States)
            File.WriteAllText(Path.Join(dossier, id + ".yaml"), ShortClaim($"The {id} leaves at ten.", more));
        return root;
    }

    private static (string Id, string More)[] States =>
    [
        ("small-ferry", "published: 2026-01-05"),
        ("unpublished-ferry", "selection: A reader asked."),
        ("retracted-ferry", "published: 2026-01-05\nretracted: {date: 2026-02-01, note: The timetable was of another year.}"),
        ("withheld-ferry", "published: 2026-01-05\nwithheld: {date: 2026-02-01, class: privacy, note: A person asked for it.}"),
    ];

    private const string Complaints =
        """
        - {id: last-ferry, received: 2026-02-03, from: reader, about: 'claim:small-ferry', summary: A reader says that the ferry left at eleven., outcome: open}
        - {id: text-copied, received: 2026-02-01, about: 'source:ferry-times', summary: {en: The copy of the timetable is said to be too long., ar: قيل إن نسخة الجدول أطول من اللازم.}, outcome: not-upheld, answered: 2026-02-02, answer: It has four lines., named: The harbour office}

        """;

    private static string ShortClaim(string quote, string more) =>
        $"""
        quote: {quote}
        verdict: accurate
        summary: The timetable at the quay says ten.
        evidence:
          - title: Timetable at the quay
            stance: supports
            consulted: full
            shows: The hour.
        {more}

        """;

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private async Task<ServedSite> Serve(BuiltSite site, string below)
    {
        var server = await LocalServer.Start(context => Answer(context, site.Folder, below));
        _servers.Add(server);
        return new ServedSite(site, server.Address + below, ForDisk: false);
    }

    /// <summary>As GitHub Pages answers: a folder with its index, what does not exist with 404.html.</summary>
    private static Task Answer(HttpContext context, string folder, string below)
    {
        var path = context.Request.Path.Value!;
        var file = path.StartsWith(below, StringComparison.Ordinal) ? Path.Join(folder, "/", path[below.Length..]) : "";
        if (file.EndsWith('/'))
            file += "index.html";
        if (!File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Join(folder, "404.html");
        }

        context.Response.ContentType = Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".png" => "image/png",
            ".json" or ".jsonld" => "application/json",
            ".xml" => "application/xml",
            _ => "text/plain; charset=utf-8",
        };
        return context.Response.SendFileAsync(file);
    }
}
