using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;

namespace FactCheck.Tests.Hostile;

/// <summary>Repositories in which every text is one that was given: a dossier, a person, a topic, a term and a page for each.</summary>
internal static class HostileSites
{
    /// <summary>Settings of a site on which texts with HTML are shown as they are written, mail addresses in complaints as well.</summary>
    public const string ShowingHtml = "rules: {FC021: info, FC022: info, FC432: info}\nclaimreview: all\n";

    /// <summary>Each text in each field of a claim, its document, its evidence, and in the templates' positions.</summary>
    public static TestRepository OfFields(IReadOnlyList<string> texts)
    {
        var repository = new TestRepository();
        repository.Put("site/site.yaml", ShowingHtml);
        repository.Put("templates/partials/masthead.html", "{{ include 'partials/positions' page.title page.description }}");
        repository.Put("templates/partials/positions.html", Positions);
        for (var i = 0; i < texts.Count; i++)
            PutDossier(repository, i, texts[i]);
        return repository;
    }

    /// <summary>Each text in each field of a translation, and in a claim that was withdrawn.</summary>
    public static TestRepository OfTranslations(IReadOnlyList<string> texts)
    {
        var repository = OfFields(texts);
        repository.Put("site/site.yaml", $"title: Translations\nlanguages: [en, ja]\n{ShowingHtml}");
        for (var i = 0; i < texts.Count; i++)
            PutTranslation(repository, i, Yaml(texts[i]), Attacks.OneLine(texts[i]));
        return repository;
    }

    /// <summary>Each text in a list file; the words of the whole site hold all of them, one after another.</summary>
    public static TestRepository OfLists(IReadOnlyList<string> texts)
    {
        var repository = new TestRepository();
        var all = Yaml(string.Join(" ¦ ", texts));
        repository.Put("site/site.yaml", $"title: {all}\ntagline: {all}\norganisation: {{name: {all}, email: desk@checks.example}}\nappeals: [{{name: {all}, url: 'https://council.example/'}}]\ndefault-authors: [p-0]\n{ShowingHtml}");
        repository.Put("site/i18n/en.yaml", $"nav.skip: {all}\nfoot.feed: {all}\nclaim.why: {all}\ncomma: {all}\n");
        repository.Put("site/verdicts.yaml", $"- {{id: right, label: {all}, definition: {all}, rating: 5}}\n- {{id: wrong, label: {{en: {all}}}, definition: {all}, rating: 1}}\n");
        var (people, topics, terms) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        for (var i = 0; i < texts.Count; i++)
        {
            var (id, text) = (i.ToString(CultureInfo.InvariantCulture), Yaml(texts[i]));
            people.Append(CultureInfo.InvariantCulture, $"- {{id: p-{id}, name: {text}, public-role: public, roles: [{{title: {text}}}]}}\n");
            topics.Append(CultureInfo.InvariantCulture, $"- {{id: t-{id}, name: {text}, description: {text}}}\n");
            terms.Append(CultureInfo.InvariantCulture, $"- {{id: w-{id}, use: {text}, variants: {{en: [{text}]}}, avoid: {{en: [{text}]}}, note: {text}}}\n");
        }

        repository.Put("site/people.yaml", people.ToString());
        repository.Put("site/complaints.yaml", string.Concat(texts.Select((text, i) => $"- {{id: c-{i}, received: 2026-01-0{1 + (i % 9)}, summary: {Yaml(text)}, outcome: upheld, answered: 2026-02-01, answer: {Yaml(text)}, named: {Yaml(text)}}}\n")));
        repository.Put("site/topics.yaml", topics.ToString());
        repository.Put("site/terms.yaml", terms.ToString());
        repository.Put("site/pages/words.md", $"---\ntitle: {all}\nnav: 1\ndescription: {all}\n---\n[[verdicts]]\n\n[[terms]]\n\n");
        repository.Put("claims/library/source.yaml", "title: Notice\nlanguage: en\nspeakers: [p-1]\n");
        repository.Put("claims/library/source.txt", string.Concat(texts.Select((_, i) => $"@p-{i}\nThe library opens on day {i}.\n\n")));
        for (var i = 0; i < texts.Count; i++)
        {
            repository.Put($"claims/library/day-{i}.yaml", $$"""
                quote: The library opens on day {{i}}.
                verdict: right
                summary: It does.
                evidence: [{title: Notice at the door, stance: supports, consulted: full, shows: The day.}]
                topics: [t-{{i}}]
                authors: [p-{{i}}]
                reviewers: [{id: p-{{texts.Count - 1 - i}}, scope: language}]
                published: 2026-01-05
                """);
        }

        return repository;
    }

    /// <summary>Each text in each place of Markdown: analyses, pages, what a document is and what it omits.</summary>
    public static TestRepository OfMarkdown(IReadOnlyList<string> texts)
    {
        var repository = new TestRepository();
        repository.Put("site/site.yaml", """
            title: Markdown
            rules: {FC021: info, FC022: info, FC508: info, FC509: info, FC502: info, FC504: info, FC505: info, FC304: info, FC306: info}
            """);
        foreach (var (some, i) in texts.Chunk(8).Select((some, i) => (some, i)))
        {
            var folder = $"claims/d-{i}";
            var markdown = Yaml(string.Join("\n\n", some.Select(MarkdownPlaces)));
            repository.Put($"{folder}/source.yaml", $"title: Notice\nlanguage: en\nabout: {markdown}\nomits: {markdown}\n");
            repository.Put($"{folder}/source.txt", "The library opens at nine.\n");
            repository.Put($"{folder}/c-{i}.yaml", TestRepository.Claim("The library opens at nine.", $"analysis: {markdown}"));
        }

        // Every page links to all pages, so they are few. A page may say [[verdicts]]; that makes it the one on verdicts.
        foreach (var (some, number) in texts.Select(text => text.StartsWith("[[", StringComparison.Ordinal) ? "x" : text).Chunk(64).Select((some, number) => (some, number)))
            repository.Put($"site/pages/page-{number}.md", $"---\ntitle: A page\n---\n{string.Join("\n\n", some.Select(MarkdownPlaces))}\n");

        return repository;
    }

    /// <summary>In Markdown such references are refused, whatever the settings say (FC007).</summary>
    public static bool StandsForControls(string text) =>
        WebUtility.HtmlDecode(text).Any(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r') && !text.Contains(c, StringComparison.Ordinal));

    /// <summary>A double-quoted YAML scalar.</summary>
    public static string Yaml(string text)
    {
        var scalar = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
                scalar.Append('\\').Append((char)rune.Value);
            else if (rune.Value is >= 0x20 and < 0x7F)
                scalar.Append((char)rune.Value);
            else
                scalar.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
        }

        return scalar.Append('"').ToString();
    }

    private static void PutDossier(TestRepository repository, int number, string text)
    {
        var (folder, t, line) = ($"claims/d-{number}", Yaml(text), Attacks.OneLine(text));
        repository.Put($"{folder}/source.yaml", $"""
            title: {t}
            publisher: {t}
            authors: [{t}]
            claimant: {t}
            language: en
            kind: {t}
            translated-from: {t}
            republished-from: {t}
            labels: [{"{"}quote: {Yaml($"Third {line} end.")}, label: opinion, note: {t}{"}"}]
            notes: [{"{"}quote: {Yaml($"Second {line} end.")}, kind: slip, note: {t}{"}"}]
            rights: {"{"}extent: full, basis: {t}, note: {t}{"}"}
            """);
        repository.Put($"{folder}/source.txt", $"# Heading {line}\n\nOpening {line} closing.\nSecond {line} end.\nThird {line} end.\n");
        repository.Put($"{folder}/evidence/plan.yaml", $"""
            title: {t}
            publisher: {t}
            origin: {t}
            interest: {t}
            via: {t}
            about: {t}
            withdrawn: {"{"}date: 2026-01-01, note: {t}{"}"}
            text: {Yaml($"Excerpt {line} end.")}
            """);
        var headline = text.Length <= 75 ? text : text[..70].TrimEnd('\uD83C', '\uD83D', '\uDB40');
        repository.Put($"{folder}/c-{number}.yaml", $$"""
            quote: {{Yaml($"Opening {line} closing.")}}
            claim: {{t}}
            headline: {{Yaml(headline)}}
            verdict: accurate
            summary: {{t}}
            accurate-version: {{t}}
            leaves-out: [{{t}}]
            would-change: {{t}}
            not-seen: [{{t}}]
            topics: [{{Yaml("§ " + text)}}]
            authors: [{{t}}]
            positions: [{party: {{t}}, text: {{t}}}]
            parts: [{text: {{t}}, verdict: inaccurate}]
            evidence:
              - {document: plan, stance: supports, consulted: full, shows: {{t}}, quote: {{Yaml($"Excerpt {line} end.")}}, quote-translation: {{t}}, locator: {{t}}, key: true}
              - {title: {{t}}, stance: context, consulted: full, shows: {{t}}}
            selection: {{t}}
            contact:
              - {who: {{t}}, response: {{t}}}
              - {reason: {{t}}}
            reviewers: [{id: {{t}}, scope: language}]
            disclosure: {{t}}
            published: 2026-01-05
            corrections:
              - {date: 2026-01-06, kind: verdict, from: inaccurate, to: accurate, note: {{t}}, reported-by: {{t}}}
              - {date: 2026-01-07, kind: factual, from: {{t}}, to: {{t}}, note: {{t}}}
            """);
    }

    private static void PutTranslation(TestRepository repository, int number, string t, string line)
    {
        var folder = $"claims/d-{number}";
        repository.Put($"{folder}/c-{number}.ja.yaml", $$"""
            claim: {{t}}
            summary: {{t}}
            accurate-version: {{t}}
            leaves-out: [{{t}}]
            not-seen: [{{t}}]
            shows: {plan: {{t}}}
            translators: [{{t}}]
            """);
        repository.Put($"{folder}/w-{number}.yaml", TestRepository.Claim(Yaml($"Second {line} end."), $"retracted: {{date: 2026-01-08, note: {t}}}"));
    }

    /// <summary>Everywhere a template may print a value: text of elements that are parsed in ways of their own, and attributes.</summary>
    private const string Positions = """
        <header title="{{ $1 }}" data-a='{{ $2 }}' class="mast {{ $1 }}" id="h-{{ $2 }}">
        <p>{{ $1 }}<b>{{ $2 }}</b>{{ $1 }}{{ $2 }}</p>
        <a href="#{{ $1 }}">a</a> <a href="https://example.org/?q={{ $1 }}&amp;r={{ $2 }}">b</a> <a href='mailto:{{ $1 }}'>c</a> <a href="/x/{{ $2 }}">d</a>
        <textarea>{{ $1 }}</textarea> <select><option value="{{ $1 }}">{{ $2 }}</option></select> <svg><title>{{ $1 }}</title><text>{{ $2 }}</text></svg>
        <table><caption>{{ $1 }}</caption><tr><td title="">{{ $2 }}</td></tr></table>
        <noscript>{{ $1 }}</noscript><details><summary>{{ $1 }}</summary>{{ $2 }}</details><ruby>{{ $1 }}<rt>{{ $2 }}</rt></ruby>
        {{ if $1 == $2 }}{{ $1 }}{{ else }}{{ $2 }}{{ end }}{{ for x in [$1, $2] }}<i lang="{{ x }}">{{ x }}</i>{{ end }}{{ y = $1 + $2 }}<q cite="#{{ y }}">{{ y }}</q>
        </header>

        """;

    private static string MarkdownPlaces(string text)
    {
        var line = Attacks.OneLine(text);
        return $"""
            {text}

            A {line} b **{line}** _{line}_ `{line}` ~~{line}~~

            [{line}](https://example.org/a "{line}") [a]({line}) [b](<{line}>) ![{line}]({line} '{line}') [c][r{line}] <{line}> [^{line}]

            # {line}

            - {line}
              1. {line}

            > {line}

            | {line} | b |
            |---|---|
            | {line} | {line} |

            ``` {line}
            {line}
            ```

            [r]: {line} "{line}"
            """;
    }
}
