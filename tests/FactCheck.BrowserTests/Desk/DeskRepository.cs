using System.Diagnostics;

namespace FactCheck.BrowserTests.Desk;

/// <summary>A copy of this repository's own checks with a git history, in which a person writes.</summary>
internal sealed class DeskRepository : IDisposable
{
    public const string Dossier = "claims/japan-russia-peace-treaty/";
    public const string Claim = Dossier + "no-peace-treaty-signed.yaml";
    public const string ClaimPage = "claims/no-peace-treaty-signed/";

    private static readonly string[] Folders = ["claims", "site", "templates"];

    /// <summary>Whatever of this is taken for markup, style or script shows.</summary>
    private const string HostileClaim =
        """
        quote: announced on February 7 at a press conference
        headline: "</h2></title></style></article><img src=x onerror=document.title='run'> \u202E nothing \"breaks' out"
        verdict: accurate
        summary: "</iframe><script>document.title='run'</script>\" srcdoc=\"x &quot;&gt;<b class=broken>bold</b> <a href='https://evil.example/' class=broken>a link</a>"
        evidence:
          - title: "A title --><svg onload=document.title='run'><style>body{display:none}</style>"
            url: https://evil.example/?a=1&b="2
            consulted: full
            stance: supports
            shows: "javascript:document.title='run' {{ 1 + 1 }}"
        published: 2026-11-22
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factcheck-desk-");

    /// <param name="hasHistory">Whether it is a git repository, with all files committed.</param>
    public DeskRepository(bool hasHistory)
    {
        foreach (var folder in Folders)
        {
            foreach (var file in Directory.EnumerateFiles(Checkout.PathOf(folder), "*", SearchOption.AllDirectories))
            {
                var copy = this[Path.GetRelativePath(Checkout.Root, file)];
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }

        if (!hasHistory)
            return;
        Run("git", "init", "--quiet", "--initial-branch=main");
        Run("git", "add", "--all");
        Run("git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "--quiet", "--message", "As published");
    }

    public string Root => _folder.FullName;

    public string this[string file] => Path.Join(Root, file);

    /// <summary>Replaces words that appear once in a file.</summary>
    public void Edit(string file, string old, string now)
    {
        var text = File.ReadAllText(this[file]);
        Assert.Equal(2, text.Split(old).Length);
        File.WriteAllText(this[file], text.Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>Writes as many editors do: a new file replaces the old one.</summary>
    public void Replace(string file, string old, string now)
    {
        var text = File.ReadAllText(this[file]);
        Assert.Equal(2, text.Split(old).Length);
        File.WriteAllText(this[file] + "~", text.Replace(old, now, StringComparison.Ordinal));
        File.Move(this[file] + "~", this[file], overwrite: true);
    }

    /// <summary>A change with something of every kind in it, and hostile words.</summary>
    public void MakeChange()
    {
        Edit(Dossier + "islands-passed-to-the-ussr.yaml", "verdict: missing-context", "verdict: mostly-accurate");
        Edit(Dossier + "islands-passed-to-the-ussr.yaml", "Southern Kurils in Russia, in 1945 and has governed them since.", "Southern Kurils in Russia, in August 1945 and has administered them since.");
        Edit(Claim, "Left out: their Joint Declaration of 1956, a ratified", "Left out: a declaration of 1956 that both parliaments ratified, a");
        Edit(Claim, "  - document: sakhalin-media-2022-09\n    stance: supports\n    shows: The USSR did not sign the San Francisco treaty of 1951, and so the state of war went on at first.\n", "");
        File.Delete(this[Dossier + "peskov-unfriendly-states.yaml"]);
        foreach (var translation in Directory.GetFiles(this[Dossier], "peskov-unfriendly-states.*.yaml"))
            File.Delete(translation);
        foreach (var page in Directory.GetFiles(this["site/pages"], "first-dossier*.md"))
            File.WriteAllText(page, File.ReadAllText(page).Replace("claim:peskov-unfriendly-states", "claim:no-peace-treaty-signed", StringComparison.Ordinal));
        File.WriteAllText(this[Dossier + "hostile-words.yaml"], HostileClaim);
        File.AppendAllText(this["site/assets/site.css"], "\nbody{display:none}\n");
        File.AppendAllText(this["templates/claim.html"], "<script>document.title = 'run'</script>\n");
    }

    public void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Root })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
