using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Parser;
using CsCheck;
using FactCheck.Anchor;
using FactCheck.Anchor.Links;
using FactCheck.Diagnostics;
using FactCheck.Import;
using FactCheck.Load;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Prose;
using FactCheck.Render;
using FactCheck.Render.Markup;
using FactCheck.Render.Templates;
using FactCheck.State;

namespace FactCheck.Fuzz;

/// <summary>All targets.</summary>
internal static class FuzzTargets
{
    /// <summary>Divides an input into the parts that a target wants.</summary>
    private const char Divider = '\u001E';

    private const string Sentinel = "<zz onzz='\"zz\"'>";

    public static ImmutableArray<FuzzTarget> All(Corpus corpus)
    {
        var texts = Mutation.Of(corpus.Texts, corpus.Attacks);
        var two = Gen.Select(texts, texts, Gen.Double[0, 1], Gen.Double[0, 1])
            .Select((text, other, from, length) => text + Divider + (from < 0.8 ? Slice(text, from, length) : other));
        return
        [
            new FuzzTarget("yaml", Mutation.Of(corpus.Yaml, corpus.Attacks), Yaml),
            new FuzzTarget("fold", texts, Fold),
            new FuzzTarget("finder", two, Find),
            new FuzzTarget("fragment", two, Fragment),
            new FuzzTarget("source", texts, Source),
            new FuzzTarget("markdown", Mutation.Of([.. corpus.Markdown, .. corpus.Attacks, .. corpus.Texts], corpus.Attacks), Markdown()),
            new FuzzTarget("template", Mutation.Of(corpus.Templates, corpus.Attacks), Template()),
            new FuzzTarget("html", Mutation.Of([.. corpus.Templates, .. corpus.Attacks], corpus.Attacks), Html),
            TypedProse.Target(),
            .. ReportTargets.All(Mutation.Of(corpus.Attacks, corpus.Attacks)),
        ];
    }

    private static string Slice(string text, double from, double length)
    {
        var start = (int)(from * text.Length);
        return text.Substring(start, Math.Min(text.Length - start, 1 + (int)(length * length * 200)));
    }

    private static string? Yaml(string text)
    {
        var findings = new List<Diagnostic>();
        var node = YamlReader.Read("claims/d/c.yaml", text, findings);
        if (node is null && findings.Count == 0)
            return "nothing was read and nothing said";
        if (YamlAgreement.Difference(text) is { } difference)
            return difference;
        _ = ClaimFile.Read("d", "c", "claims/d/c.yaml", node, findings);
        _ = TranslationFile.Read(Translated.Claim("d", "c"), "ja", "claims/d/c.ja.yaml", node, findings);
        _ = TranslationFile.Read(Translated.Source("d"), "ja", "claims/d/source.ja.yaml", node, findings);
        _ = TranslationFile.Read(Translated.Evidence("d", "e"), "ja", "claims/d/evidence/e.ja.yaml", node, findings);
        _ = EvidenceFile.Read("d", "e", "claims/d/evidence/e.yaml", node, null, null, findings);
        _ = SourceFile.Read("d", "claims/d/source.yaml", node, "claims/d/source.txt", "One sentence.\n", "en", findings);
        _ = SiteFile.Read("site", node, findings);
        _ = PeopleFile.Read(node, findings);
        _ = TopicsFile.Read(node, findings);
        _ = TermsFile.Read(node, findings);
        _ = PageFile.Read("p", null, "site/pages/p.md", "---\n" + text + "\n---\n", findings);
        var lines = text.Count(c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') + 4;
        return findings.Find(finding => finding.Location.Line < 1 || finding.Location.Line > lines || finding.Location.Column < 1 || finding.Location.Length < 0) is { } outside
            ? $"a finding outside of the file: {outside.Code} at {outside.Location}"
            : null;
    }

    /// <summary>The fold of the fold is the fold; offsets ascend and stay within the text.</summary>
    private static string? Fold(string text)
    {
        var folded = TextFold.Fold(text);
        if (TextFold.Key(folded.Key) != folded.Key && text.Length < 100)
            return $"the key changes when folded again: {folded.Key}";
        var before = 0;
        for (var i = 0; i < folded.Key.Length; i++)
        {
            if (folded.StartOf(i) < before || folded.EndOf(i) > text.Length || folded.EndOf(i) <= folded.StartOf(i))
                return $"offsets of key character {i}";
            before = folded.StartOf(i);
        }

        _ = BrowserFold.Fold(text);
        return null;
    }

    private static string? Find(string input)
    {
        var (text, quote) = Searchable(input);
        if (text is null)
            return null;
        var findings = new List<Diagnostic>();
        var anchor = QuoteSearch.Find(text, quote, "claims/d/c.yaml", findings);
        if (anchor is null)
            return findings.Count == 1 ? null : "no place and no finding";
        var canonical = text.Source.Canonical;
        if (anchor.Start < 0 || anchor.Length <= 0 || anchor.End > canonical.Length)
            return "the place lies outside of the text";
        var words = FoldedCharacters.TrimBlank(quote.Exact.Value);
        if (TextFold.Key(anchor.Quoted) != TextFold.Key(words))
            return "the place holds other words";
        var verbatim = Places(canonical, words);
        return anchor.Quoted == words && !verbatim.Contains(anchor.Start) ? "a plain search does not find the place"
            : anchor.Quoted != words && Places(text.Folded.Key, TextFold.Key(words)).Count == 0 ? "a plain search of the keys finds nothing"
            : null;
    }

    private static string? Fragment(string input)
    {
        var (text, quote) = Searchable(input);
        if (text is null || QuoteSearch.Find(text, quote, "claims/d/c.yaml", []) is not { } anchor || TextFragment.Directive(text, anchor) is not { } directive)
            return null;
        return directive.All(c => char.IsAscii(c) && !char.IsControl(c) && c is not (' ' or '"' or '<' or '>')) && SafeUrl.TryCreate(TextFragment.Link("https://example.org/a", directive), out _) | directive.Length > 1_900
            ? null
            : $"the directive is not part of an address: {directive}";
    }

    private static string? Source(string text)
    {
        if (SourceTextFile.Parse("claims/d/source.txt", text, SourceTextFile.DefaultJoin("ja")).Sentences.Length != SourceTextFile.Parse("claims/d/source.txt", text, SourceTextFile.DefaultJoin("en")).Sentences.Length)
            return "the number of sentences depends on how they are joined";
        var source = SourceTextFile.Parse("claims/d/source.txt", text, SourceTextFile.DefaultJoin("en"));
        var lines = text.Split('\n');
        var end = 0;
        foreach (var sentence in source.Sentences)
        {
            if (sentence.Start < end || sentence.Start + sentence.Length > source.Canonical.Length)
                return $"sentence {sentence.Number} lies outside of the text, or before the one before";
            end = sentence.Start + sentence.Length;
            if (!lines[sentence.Line - 1].Contains(source.Canonical.Substring(sentence.Start, sentence.Length), StringComparison.Ordinal))
                return $"sentence {sentence.Number} is not on its line";
        }

        return SentenceIds.Of(source).Distinct().Count() == source.Sentences.Length ? null : "two sentences with one id";
    }

    private static Func<string, string?> Markdown()
    {
        var site = SmallSite("x");
        var scope = new PageScope(site, site.Main, new Wording(site.Main.Words), address => address.Path);
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = true });
        return text =>
        {
            var html = new MarkdownHtml(scope, new Dictionary<string, int>(StringComparer.Ordinal) { ["e1"] = 1 }, 2).Render(new Text(text, Location.FileStart), "en").Value;
            var page = parser.ParseDocument("<main><section id=z>" + html + "</section></main>");
            foreach (var element in page.GetElementById("z")!.QuerySelectorAll("*"))
            {
                if (element.LocalName is not ("a" or "p" or "em" or "strong" or "code" or "pre" or "ul" or "ol" or "li" or "blockquote" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "table" or "thead" or "tbody" or "tr" or "th" or "td" or "hr" or "br" or "sup"))
                    return $"element {element.OuterHtml}";
                foreach (var attribute in element.Attributes)
                {
                    var isFine = attribute.Name is "title" or "class" or "id" or "start" or "type" or "rel"
                        || (attribute is { Name: "tabindex", Value: "0" } && element.LocalName == "pre")
                        || (attribute.Name == "style" && attribute.Value is "text-align: left;" or "text-align: right;" or "text-align: center;")
                        || (attribute.Name == "href" && (attribute.Value.StartsWith('#') || SafeUrl.TryCreate(attribute.Value, out _) || !attribute.Value.Contains(':', StringComparison.Ordinal)));
                    if (!isFine)
                        return $"attribute {attribute.Name}: {element.OuterHtml}";
                }
            }

            return page.Body!.Children.Length == 1 && page.QuerySelector("main")!.Children.Length == 1 ? null : "the text closes what is around it";
        };
    }

    /// <summary>The page of a claim whose texts hold a mark-up of their own, made by a template that includes those of the program.</summary>
    private static Func<string, string?> Template()
    {
        var site = SmallSite(Sentinel);
        var page = site.Outputs.OfType<PageOutput>().First(output => output.Page is ClaimPage);
        var others = TemplateSet.Parse(site, []);
        return text =>
        {
            if (text.Contains("zz", StringComparison.OrdinalIgnoreCase))
                return null;
            var findings = new List<Diagnostic>();
            var templates = others.With(new TemplateText("claim", "templates/claim.html", text), findings);
            if (findings.Count > 0)
                return findings.TrueForAll(finding => finding.Code.StartsWith("FC6", StringComparison.Ordinal)) ? null : "a finding of another kind";
            if (!new PageRenderer(site, templates).TryRender(page.Page, findings, out var bytes))
                return findings.Count > 0 ? null : "no page and no finding";
            return bytes.IndexOf("<zz"u8) >= 0 ? "a text became markup" : null;
        };
    }

    private static string? Html(string text)
    {
        try
        {
            var imported = HtmlPage.Read(EncodedText.Decode(Encoding.UTF8.GetBytes(text), transport: null, isHtml: true, []), null);
            var blocks = SentenceBlocks.Of(imported, "en", out _);
            var lines = SourceLines.Write(blocks);
            var sentences = SourceTextFile.Parse("claims/d/source.txt", lines, SourceTextFile.DefaultJoin("en")).Sentences.Length;
            return sentences == blocks.Sum(block => block.Sentences.Length) ? null : $"{blocks.Sum(block => block.Sentences.Length)} sentences were written and {sentences} read";
        }
        catch (Refusal)
        {
            return null;
        }
    }

    private static List<int> Places(string text, string words)
    {
        var places = new List<int>();
        for (var i = 0; i + words.Length <= text.Length; i++)
        {
            if (string.CompareOrdinal(text, i, words, 0, words.Length) == 0)
                places.Add(i);
        }

        return places;
    }

    private static (SearchableText? Text, Quote Quote) Searchable(string input)
    {
        var at = input.IndexOf(Divider, StringComparison.Ordinal);
        var (text, words) = at < 0 ? (input, input) : (input[..at], input[(at + 1)..]);
        var source = SourceTextFile.Parse("claims/d/source.txt", text, SourceTextFile.DefaultJoin("en"));
        var quote = new Quote(new Text(words, Location.FileStart), null, null, null, null, words.Length % 2 == 0);
        return (source.Sentences.IsEmpty ? null : SearchableText.Of(source), quote);
    }

    private static Site SmallSite(string text)
    {
        var root = Directory.CreateTempSubdirectory("factcheck-fuzz-");
        try
        {
            var folder = root.CreateSubdirectory("claims/d").FullName;
            var scalar = "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
            File.WriteAllText(Path.Join(folder, "source.yaml"), $"title: {scalar}\nlanguage: en\n");
            File.WriteAllText(Path.Join(folder, "source.txt"), "One sentence stands here.\n");
            File.WriteAllText(Path.Join(folder, "c.yaml"), $"quote: One sentence stands here.\nclaim: {scalar}\nverdict: accurate\nsummary: {scalar}\nevidence: [{{title: {scalar}, stance: supports, consulted: full, shows: {scalar}}}]\npublished: 2026-01-05\n");
            return StateReader.ReadOnce(root.FullName, new PlanOptions(null, null, false, false, "0"), 1).Site;
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }
}
