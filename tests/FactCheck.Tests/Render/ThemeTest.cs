using System.Text.RegularExpressions;
using FactCheck.Check;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Tests.Render;

/// <summary>Logo, menu, footer, colours, fonts, style and statistics of <c>site.yaml</c> on the built pages.</summary>
public sealed class ThemeTest
{
    private const string Svg = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>""";

    [Theory]
    [InlineData("", "")]
    [InlineData("--base-url https://example.org/a/path/", "/a/path/")]
    public void Files_of_the_site_have_right_addresses_on_every_page(string flags, string root)
    {
        using var repository = TestRepository.Small();
        repository.Put("site/site.yaml", "languages: [en, ja]\nlogo: marks/logo one.svg\nlinks: [{title: Us, page: deep/who}]\nfooter: '[Us](page:deep/who)'\n");
        repository.Put("site/pages/deep/who.md", "---\ntitle: Us\n---\nWe.\n");
        repository.Put("site/assets/marks/logo one.svg", Svg);
        repository.Put("site/assets/custom.css", ".mast{background:url(marks/logo%20one.svg)}");
        repository.Put("templates/partials/axis-notice.html", "<img src=\"{{ asset 'marks/logo one.svg' }}\" alt=\"\"><a href=\"{{ 'site.css' | asset }}\">x</a>");
        var result = repository.Build(flags);
        Assert.True(result.Written is not null, repository.Print(result));
        Assert.Empty(BrokenLinks.In(repository.Output));
        Assert.Contains("<img src=\"../../assets/marks/logo%20one.svg\" alt=\"\"><a href=\"../../assets/site.", repository.Page("claims/opens-at-nine/index.html"), StringComparison.Ordinal);
        Assert.Contains("<img src=\"../assets/marks/logo%20one.svg\" alt=\"", repository.Page("ja/index.html"), StringComparison.Ordinal);
        Assert.Contains($"<img src=\"{(root.Length == 0 ? "/" : root)}assets/marks/logo%20one.svg\"", repository.Page("404.html"), StringComparison.Ordinal);
        foreach (var page in TestRepository.FilesBelow(repository.Output).Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
            Assert.Matches("""<link rel="stylesheet" href="[^"]*assets/custom\.[0-9a-f]{10}\.css">\n(?!<link rel="stylesheet)""", repository.Page(page));
    }

    [Fact]
    public void A_png_logo_says_its_size()
    {
        using var repository = TestRepository.Small();
        repository.Put("site/site.yaml", "title: Checks & co.\nlogo: logo.png\n");
        repository.Put("site/assets/logo.png", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 80, 0, 0, 0, 20]);
        repository.Build();
        Assert.Contains("assets/logo.png\" alt=\"Checks &amp; co.\" width=\"80\" height=\"20\">", repository.Page("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_icon_is_ours_unless_the_site_has_one()
    {
        using var repository = TestRepository.Small();
        repository.Build();
        Assert.Matches("""<link rel="icon" href="assets/icon\.[0-9a-f]{10}\.svg">""", repository.Page("index.html"));
        repository.Put("site/assets/icon.svg", Svg);
        repository.Build();
        var icon = Regex.Match(repository.Page("index.html"), "rel=\"icon\" href=\"([^\"]+)\"").Groups[1].Value;
        Assert.Equal(Svg, repository.Page(icon));
    }

    [Theory]
    [InlineData("index.html", "script-src https://stats.example.org; connect-src https://stats.example.org;")]
    [InlineData("search/index.html", "script-src 'self' https://stats.example.org; connect-src 'self' https://stats.example.org;")]
    public void Only_the_named_host_is_allowed_and_named(string page, string policy)
    {
        using var repository = TestRepository.Small();
        repository.Put("site/pages/about.md", "---\ntitle: About\n---\nWe.\n\n[[hosts]]\n");
        repository.Build();
        Assert.DoesNotContain("https:", PolicyOf(repository.Page(page)), StringComparison.Ordinal);
        Assert.Contains("<p>No page of this site sends a request to another host.</p>", repository.Page("about/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("another host", repository.Page(page), StringComparison.Ordinal);

        repository.Put("site/site.yaml", "statistics-host: Stats.example.org\n");
        repository.Build();
        Assert.Contains(policy, PolicyOf(repository.Page(page)), StringComparison.Ordinal);
        Assert.Contains("another host but stats.example.org,", repository.Page(page), StringComparison.Ordinal);
        Assert.Contains("<p>No page of this site sends a request to another host but stats.example.org,", repository.Page("about/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("stats.example.org", PolicyOf(repository.Page("404.html")).Replace("https://stats.example.org", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stats.example.org", "stats.example.org")]
    [InlineData("Stats.Example.ORG", "stats.example.org")]
    [InlineData("zähler.example", "xn--zhler-gra.example")]
    [InlineData("localhost", null)]
    [InlineData("127.0.0.1", null)]
    [InlineData("[::1]", null)]
    [InlineData("https://stats.example.org", null)]
    [InlineData("stats.example.org/x", null)]
    [InlineData("stats.example.org:8080", null)]
    [InlineData("stats.example.org; script-src *", null)]
    [InlineData("stats.example.org 'unsafe-inline'", null)]
    [InlineData("*.example.org", null)]
    [InlineData("stats.example.org.", null)]
    [InlineData("a@stats.example.org", null)]
    [InlineData("", null)]
    public void A_host_is_a_name_alone(string text, string? host)
    {
        Assert.Equal(host is not null, StatisticsHost.TryParse(text, out var parsed));
        Assert.Equal(host, parsed?.Value);
    }

    [Theory]
    [InlineData("Georgia", true)]
    [InlineData("Source Serif 4", true)]
    [InlineData("游明朝", true)]
    [InlineData("-apple-system", true)]
    [InlineData("url(https://fonts.example/a)", false)]
    [InlineData("a\"}b{", false)]
    [InlineData("a;b", false)]
    [InlineData("a\\62", false)]
    [InlineData("Inter ", false)]
    [InlineData("4 Sans", false)]
    [InlineData("var(--x)", false)]
    [InlineData("a\nb", false)]
    public void A_family_is_a_name(string text, bool isName) => Assert.Equal(isName, FontFamily.IsName(text));

    [Fact]
    public void Settings_become_custom_properties()
    {
        using var repository = TestRepository.Small();
        repository.Put("site/site.yaml", """
            colours:
              light: {page: "#FFFFFF", accent: "#8a1538"}
              dark: {quiet: "#c0c0c0"}
            fonts: {reading: [Source Serif 4, Georgia], interface: system-ui}
            """);
        var result = repository.Check();
        Assert.DoesNotContain(result.Findings, finding => finding.Severity >= Severity.Warning);
        Assert.Equal(
            """
            @media not screen and (prefers-color-scheme:dark){:root{--page:#FFFFFF;--accent:#8a1538}}
            @media screen and (prefers-color-scheme:dark){:root{--ink-2:#c0c0c0}}
            [lang]:not(:lang(ja),:lang(ar)){--read:"Source Serif 4","Georgia",serif;--ui:system-ui,sans-serif}

            """.ReplaceLineEndings("\n"),
            ThemeStyle.Rules(result.Site.Settings));
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.478)]
    [InlineData("#FFFFFF", "#ffffff", 1)]
    [InlineData("#0b5cad", "#faf8f4", 6.257)]
    public void Contrast_is_that_of_the_guidelines(string one, string other, double expected)
    {
        Assert.Equal(expected, Contrast.Between(one, other), 0.3);
        Assert.Equal(Contrast.Between(other, one), Contrast.Between(one, other));
    }

    /// <summary>The rule judges our colours as they are, and they fulfil it.</summary>
    [Fact]
    public void Our_own_colours_are_those_of_the_style()
    {
        var style = File.ReadAllText(Path.Join(TestRepository.OfThisProject(), "site/assets/site.css")).Replace("#fff;", "#ffffff;", StringComparison.Ordinal);
        foreach (var scheme in new[] { ColoursContrast.Light, ColoursContrast.Dark })
        {
            Assert.Contains($"--page:{scheme.Page};--paper:{scheme.Paper};--panel:{scheme.Panel};--ink:{scheme.Ink};--ink-2:{scheme.Quiet};--rule:{scheme.Rule};", style, StringComparison.Ordinal);
            using var repository = TestRepository.Small();
            var yaml = $"{{page: \"{scheme.Page}\", paper: \"{scheme.Paper}\", panel: \"{scheme.Panel}\", ink: \"{scheme.Ink}\", quiet: \"{scheme.Quiet}\", rule: \"{scheme.Rule}\"}}";
            repository.Put("site/site.yaml", $"colours: {{{(scheme == ColoursContrast.Light ? "light" : "dark")}: {yaml}}}\n");
            Assert.DoesNotContain(repository.Check().Findings, finding => finding.Code == "FC711");
        }
    }

    /// <summary>Where the repository has a style of its own, our colours are not what readers see.</summary>
    [Theory]
    [InlineData("ink: \"#8c8c8c\"", 1, 0)]
    [InlineData("ink: \"#8c8c8c\", page: \"#ffffff\"", 1, 1)]
    public void Only_pairs_that_are_known_are_judged(string colours, int withOurStyle, int withOwnStyle)
    {
        using var repository = TestRepository.Small();
        repository.Put("site/site.yaml", $"colours: {{light: {{{colours}}}}}\n");
        Assert.Equal(withOurStyle, repository.Check().Findings.Count(finding => finding.Code == "FC711"));
        repository.Put("site/assets/site.css", ":root{--page:#000000}\n");
        Assert.Equal(withOwnStyle, repository.Check().Findings.Count(finding => finding.Code == "FC711"));
    }

    private static string PolicyOf(string page) => Regex.Match(page, "Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value;
}
