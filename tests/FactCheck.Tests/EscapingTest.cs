using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FactCheck.Tests;

/// <summary>Text from strangers is shown as text, escaped exactly once, wherever it appears.</summary>
public sealed class EscapingTest
{
    /// <summary>Each <c>§name§</c> becomes a hostile text of its own; <c>§md:name§</c> one for a field in Markdown.</summary>
    private static readonly (string File, string Text)[] Files =
    [
        ("site/site.yaml", """
            title: §site-title§
            tagline: §tagline§
            organisation: {name: §organisation§}
            rules: {FC021: info, FC022: info}
            claimreview: all
            """),
        ("site/people.yaml", """
            - id: clerk
              name: §person§
              public-role: public
              roles: {title: §role§}
            - {id: checker, name: §author§, public-role: public}
            - {id: reader, name: §reviewer§, public-role: public}
            """),
        ("site/topics.yaml", """
            - {id: hours, name: §topic§, description: §topic-description§}
            """),
        ("site/terms.yaml", """
            - id: quiet
              use: §term§
              variants: {en: [§variant§]}
              avoid: {en: [§avoid§]}
              note: §term-note§
            """),
        ("site/verdicts.yaml", """
            - {id: right, label: §label§, definition: §definition§, rating: 5}
            - {id: wrong, label: §other-label§, definition: §other-definition§, rating: 1}
            """),
        ("site/pages/about.md", """
            ---
            title: §page-title§
            description: §page-description§
            ---
            §md:page-body§

            [[verdicts]]

            [[terms]]

            """),
        ("claims/library/source.yaml", """
            title: §source-title§
            publisher: §publisher§
            authors: [§source-author§]
            claimant: clerk
            language: en
            kind: §source-kind§
            about: §md:about§
            omits: §md:omits§
            translated-from: §translated-from§
            republished-from: §republished-from§
            labels:
              - {quote: §sentence-3§, label: opinion, note: §label-note§}
            notes:
              - {quote: §sentence-1§, kind: slip, note: §note§}
            rights: {extent: full, basis: §basis§, note: §rights-note§}
            """),
        ("claims/library/source.txt", "# §raw:heading§\n\n§raw:sentence-1§\n§raw:sentence-2§\n§raw:sentence-3§\n"),
        ("claims/library/evidence/plan.yaml", """
            title: §evidence-title§
            publisher: §evidence-publisher§
            origin: §origin§
            interest: §interest§
            via: §via§
            about: §evidence-about§
            withdrawn: {date: 2026-01-01, note: §withdrawn§}
            text: §excerpt§
            """),
        ("claims/library/hostile.yaml", """
            quote: §sentence-1§
            claim: §claim§
            headline: §headline§
            verdict: right
            summary: §summary§
            accurate-version: §accurate-version§
            leaves-out: [§leaves-out§]
            would-change: §would-change§
            not-seen: [§not-seen§]
            topics: [hours]
            authors: [checker]
            analysis: §md:analysis§
            positions:
              - {party: §party§, text: §position§}
            parts:
              - {text: §part§, verdict: wrong}
            evidence:
              - {document: plan, stance: supports, consulted: full, shows: §shows§, quote: §excerpt§, quote-translation: §translation§, locator: §locator§, key: true}
              - {title: §inline-title§, stance: context, consulted: full, shows: §inline-shows§}
            selection: §selection§
            contact:
              - {who: §who§, response: §response§}
              - {reason: §reason§}
            reviewers: [{id: reader, scope: language}]
            disclosure: §disclosure§
            related: [{claim: gone, relation: context}]
            published: 2026-01-05
            corrections:
              - {date: 2026-01-06, kind: verdict, from: wrong, to: right, note: §correction§, reported-by: §reported-by§}
              - {date: 2026-01-07, kind: factual, from: §from§, to: §to§, note: §fact§}
            """),
        ("claims/library/gone.yaml", """
            quote: §heading§
            verdict: right
            summary: §gone-summary§
            evidence: [{title: §gone-evidence§, stance: supports, consulted: full, shows: §gone-shows§}]
            aliases: [former]
            retracted: {date: 2026-01-08, note: §retracted§}
            published: 2026-01-05
            """),
        ("claims/library/kept-back.yaml", """
            quote: §sentence-2§
            verdict: right
            summary: §kept-summary§
            evidence: [{title: §kept-evidence§, stance: supports, consulted: full, shows: §kept-shows§}]
            withheld: {date: 2026-01-08, class: privacy, note: §withheld-note§}
            published: 2026-01-05
            """),
        ("templates/partials/masthead.html", "{{ include 'partials/inner' page.title site.title }}"),
        ("templates/partials/inner.html", "<p title=\"{{ $1 }}\">{{ $1 }} {{ $2 }}</p>"),
    ];

    /// <summary>Fields that no page shows: shown as counts, only in data, or withheld.</summary>
    private static readonly string[] NotShown =
        ["kept-evidence", "kept-shows", "kept-summary", "origin", "sentence-2"];

    private static readonly string[] TwiceEscaped = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"];

    [Fact]
    public void Hostile_text_is_shown_as_text_everywhere_and_escaped_once()
    {
        using var repository = Hostile(out var names);
        var result = repository.Build("--base-url https://example.org/");
        Assert.True(result.Written is not null, repository.Print(result));

        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in TestRepository.FilesBelow(repository.Output).Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = new HtmlParser().ParseDocument(repository.Page(file));
            CheckMarkup(file, page);
            CheckCopied(page);
            var texts = page.DocumentElement.TextContent + string.Concat(page.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Value + "\n"));
            foreach (var name in names)
            {
                if (texts.Contains(Value(name), StringComparison.Ordinal))
                    shown.Add(name);
            }

            Assert.Equal([], TwiceEscaped.Where(entity => texts.Contains(entity, StringComparison.Ordinal)));
        }

        Assert.Equal("", string.Join(" ", names.Where(name => !shown.Contains(name)).Except(NotShown)) + string.Join(" ", NotShown.Where(shown.Contains)));
    }

    [Fact]
    public void Structured_data_hold_the_text_as_it_was_written()
    {
        using var repository = Hostile(out _);
        Assert.NotNull(repository.Build("--base-url https://example.org/").Written);

        var page = new HtmlParser().ParseDocument(repository.Page("claims/hostile/index.html"));
        using var review = JsonDocument.Parse(page.QuerySelector("script")!.TextContent);
        var root = Assert.Single(review.RootElement.GetProperty("@graph").EnumerateArray(), item => item.GetProperty("@type").GetString() == "ClaimReview");
        Assert.Equal(Value("claim"), root.GetProperty("claimReviewed").GetString());
        Assert.Equal(Value("summary"), root.GetProperty("reviewRating").GetProperty("ratingExplanation").GetString());
        Assert.Equal(Value("label"), root.GetProperty("reviewRating").GetProperty("alternateName").GetString());
        Assert.Equal(Value("organisation"), root.GetProperty("author").GetProperty("name").GetString());
        Assert.Equal(Value("claim"), root.GetProperty("itemReviewed").GetProperty("text").GetString());
        Assert.Equal(Value("person"), root.GetProperty("itemReviewed").GetProperty("author").GetProperty("name").GetString());
        Assert.Equal(Value("source-title"), root.GetProperty("itemReviewed").GetProperty("appearance").GetProperty("name").GetString());
        Assert.Equal(Value("evidence-title"), root.GetProperty("citation")[0].GetProperty("name").GetString());

        using var data = JsonDocument.Parse(repository.Page("data/claims.json"));
        Assert.Contains(data.RootElement.GetProperty("claims").EnumerateArray(), claim => claim.TryGetProperty("summary", out var summary) && summary.GetString() == Value("summary"));

        var feed = System.Xml.Linq.XDocument.Parse(repository.Page("feed.xml"));
        Assert.Contains(feed.Descendants(), element => element.Value.Contains(Value("summary"), StringComparison.Ordinal));
        Assert.Contains(feed.Descendants(), element => element.Value.Contains(Value("claim"), StringComparison.Ordinal));
    }

    /// <summary>Markup to copy is escaped once more, by the page that shows it: what is copied is one frame and nothing else.</summary>
    private static void CheckCopied(IHtmlDocument page)
    {
        foreach (var copied in page.QuerySelectorAll("textarea"))
        {
            var body = new HtmlParser().ParseDocument(copied.TextContent).Body!;
            Assert.Equal("iframe", Assert.Single(body.QuerySelectorAll("*")).LocalName);
            Assert.Empty(body.TextContent);
            copied.Remove();
        }
    }

    private static void CheckMarkup(string file, IHtmlDocument page)
    {
        var scripts = page.QuerySelectorAll("script:not([src])");
        Assert.All(scripts, script => Assert.Equal("application/ld+json", script.GetAttribute("type")));
        Assert.All(page.QuerySelectorAll("script[src]"), script => Assert.Matches(@"^(\.\./)+assets/search\.[0-9a-f]{10}\.js$", script.GetAttribute("src")));
        Assert.True(scripts.Length <= 1, $"{file} has {scripts.Length.ToString(CultureInfo.InvariantCulture)} scripts");
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("img, iframe, object, embed, form:not([role=search]), svg script"));
    }

    /// <summary>Text that breaks out of elements and attributes if it is not escaped, and shows its marks if it is escaped twice.</summary>
    private static string Value(string name) => $"<script>{name}\"'& <img src=x onerror=y></script>";

    private static TestRepository Hostile(out IReadOnlyList<string> names)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var repository = new TestRepository();
        foreach (var (file, text) in Files)
        {
            var parts = text.Split('§');
            for (var i = 1; i < parts.Length; i += 2)
            {
                var colon = parts[i].IndexOf(':', StringComparison.Ordinal);
                var (kind, name) = colon < 0 ? ("yaml", parts[i]) : (parts[i][..colon], parts[i][(colon + 1)..]);
                found.Add(name);
                var isYaml = kind != "raw" && name != "page-body";
                parts[i] = isYaml ? "'" + Value(name).Replace("'", "''", StringComparison.Ordinal) + "'" : Value(name);
            }

            repository.Put(file, string.Concat(parts) + "\n");
        }

        names = [.. found];
        return repository;
    }
}
