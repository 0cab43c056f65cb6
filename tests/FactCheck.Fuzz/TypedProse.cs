using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using CsCheck;
using FactCheck.Diagnostics;
using FactCheck.Plan;
using FactCheck.Render;
using FactCheck.Render.Templates;
using FactCheck.State;
using FactCheck.Texts;

namespace FactCheck.Fuzz;

/// <summary>
/// Claims whose texts are typed into YAML as people type: plain, in quotation marks that other ones end, after | and &gt;, over
/// several lines. Where <c>check</c> finds no error, the page must show each text whole: be the page of the same claim with
/// every text escaped by the program.
/// </summary>
internal static partial class TypedProse
{
    private const char Divider = '\u001E';

    private static readonly string[] Words =
    [
        "the", "bridge", "carries", "cars", "a", "day", "says", "mayor", "It's", "'Tis", "\"It's", "disgrace,\" so", "the \"never\"", "#1", "#NoBan", "#", "C#", "a:", "x:y", "12:30", ":", "-", "-5", "--", "—",
        "[The] man", "[sic", "{x}", "}", "(one)", "%", "5%", "%-Huerde", ">", ">-", "|", "&", "&c.", "*", "*two*", "@you", "`", "!", "!!", "?", "? ", "~", "null", "true", "---", "...", "=", ",", "a,b", "1.", "2026-01-02", "日本語", "É\u0085t", "<b>", "\\", "' so",
        "it''s", "// x", "https://example.org/a#b", "key: value", "<<", "$", "“so”",
    ];

    /// <summary>Pieces of Markdown, each with the words before it or on a line of its own.</summary>
    private static readonly string[] Lines =
    [
        "The count is lower.", "It was made in May,", "and again in June.", "", "", "- one", "- two", "1. first", "2. second", "## The count", "> Said once.", "| a | b |", "|---|---|", "| 1 | 2 |", "====", "---", "```", "    code", "  more", "#1 of two", "two  ", "three\\", "* star", "***",
    ];

    private static readonly Gen<string> Prose =
        Gen.Frequency((3, Gen.Int[0, 4]), (2, Gen.Int[0, Words.Length - 1])).Select(i => Words[i]).Array[1, 7].SelectMany(words => Gen.Int[2, 12].Select(length => Broken(string.Join(' ', words).Trim(), length)));

    private static readonly Gen<string> Markdown = Gen.Int[0, Lines.Length - 1].Select(i => Lines[i]).Array[1, 6].Select(lines => string.Join('\n', lines.Prepend("So.")).TrimEnd());

    /// <summary>How a text is typed after a key or hyphen; the lines below are indented by two more than the key.</summary>
    private static readonly Func<string, string, string>[] Habits =
    [
        Below,
        Below,
        // A line that begins with a number sign where keys begin is a comment for everyone.
        (text, _) => text.Replace("\n#", " #", StringComparison.Ordinal),
        (text, indent) => $"\"{Below(text.Replace("\\", "\\\\", StringComparison.Ordinal), indent)}\"",
        (text, indent) => $"'{Below(text.Replace("''", "''''", StringComparison.Ordinal), indent)}'",
        (text, indent) => $"\"{Below(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal), indent)}\"",
        (text, indent) => $"'{Below(text.Replace("'", "''", StringComparison.Ordinal), indent)}'",
        (text, indent) => $"|\n{indent}{Below(text, indent)}",
        (text, indent) => $"|-\n{indent}{Below(text, indent)}",
        (text, indent) => $">\n{indent}{Below(text, indent)}",
        (text, indent) => $">-\n{indent}{Below(text, indent)}",
        (text, indent) => $"\n{indent}{Below(text, indent)}",
    ];

    /// <summary>Most texts are harmless, so that claims are accepted despite the others.</summary>
    private static readonly Gen<TypedText> Typed =
        Gen.Frequency((4, Gen.Const(new TypedText("The mayor says so.", 0))), (1, Gen.Select(Prose, Gen.Int[0, Habits.Length - 1]).Select((text, habit) => new TypedText(text, habit))));

    public static FuzzTarget Target()
    {
        TemplateSet? templates = null;
        var parser = new HtmlParser();
        return new FuzzTarget("typed", Inputs(), input =>
        {
            var parts = input.Split(Divider);
            if (parts.Length != 3)
                return null;
            var typed = Page(parts[0], parts[2]);
            return typed is null ? null : Page(parts[1], parts[2]) is not { } whole ? "the program's own form is refused" : typed == whole ? null : Difference(typed, whole);
        });

        string? Page(string claim, string source)
        {
            var files = ImmutableDictionary.CreateRange(StringComparer.Ordinal,
            [
                KeyValuePair.Create("claims/d/c.yaml", claim), KeyValuePair.Create("claims/d/source.txt", source), KeyValuePair.Create("claims/d/source.yaml", "title: T\nlanguage: en\n"),
            ]);
            var state = StateReader.ReadOnce("memory", new MemoryTree(files), new PlanOptions(null, null, false, false, "0"), 1);
            if (!state.CanRender(strict: false))
                return null;
            templates ??= TemplateSet.Parse(state.Site, []);
            var findings = new List<Diagnostic>();
            var page = state.Site.Outputs.OfType<PageOutput>().First(output => output.Page is ClaimPage).Page;
            if (!new PageRenderer(state.Site, templates).TryRender(page, findings, out var bytes))
                return null;
            var main = parser.ParseDocument(Encoding.UTF8.GetString(bytes)).QuerySelector("main")!;
            foreach (var break_ in main.QuerySelectorAll("br"))
                break_.TextContent = "";
            // A text after | ends with a line end.
            return Blanks().Replace(main.InnerHtml, " ").Replace(" <", "<", StringComparison.Ordinal).Replace("> ", ">", StringComparison.Ordinal).Replace(" ”", "”", StringComparison.Ordinal);
        }
    }

    private static Gen<string> Inputs() =>
        Gen.Select(Typed, Typed, Typed, Typed, Gen.Select(Typed, Typed, Typed), Gen.Frequency((1, Gen.Const(new TypedText("So it is.", 0))), (1, Gen.Select(Markdown, Gen.Int[0, Habits.Length - 1]).Select((text, habit) => new TypedText(text, habit, IsMarkdown: true)))))
            .Select((quote, summary, point, title, more, analysis) =>
            {
                string Write(Func<TypedText, string, string> write) =>
                    $"quote: {write(quote, "  ")}\nverdict: accurate # so far\nsummary: {write(summary, "  ")}\nleaves-out:\n  - {write(point, "    ")}\nanalysis: {write(analysis, "  ")}\n"
                    + $"evidence:\n  - title: {write(title, "      ")}\n    publisher: {write(more.Item1, "      ")}\n    consulted: full\n    stance: supports\n    shows: {write(more.Item2, "      ")}\n"
                    + $"selection: {write(more.Item3, "  ")}\npublished: 2026-01-05\n";
                var words = quote.Text.Replace('\n', ' ');
                var sentence = words.StartsWith('#') || words.StartsWith('@') || words.StartsWith('\\') ? "\\" + words : words;
                return Write((typed, indent) => Habits[typed.Habit](typed.Text, indent)) + Divider + Write((typed, _) => YamlScalarText.DoubleQuoted(typed.IsMarkdown ? typed.Text : typed.Text.Replace('\n', ' '))) + Divider + sentence + "\n";
            });

    private static string Difference(string typed, string whole)
    {
        var at = typed.Zip(whole).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"the page shows {Around(typed, at)}\nthough the text is {Around(whole, at)}";
    }

    private static string Around(string page, int at) => page[Math.Max(0, at - 60)..Math.Min(page.Length, at + 60)];

    private static string Below(string text, string indent) => text.Replace("\n", "\n" + indent, StringComparison.Ordinal);

    /// <summary>Breaks a line after some words, as an editor does.</summary>
    private static string Broken(string text, int length)
    {
        var words = 0;
        return string.Concat(text.Select(c => c == ' ' && ++words % length == 0 ? '\n' : c));
    }

    /// <param name="Habit">Which of <see cref="Habits"/>.</param>
    private sealed record TypedText(string Text, int Habit, bool IsMarkdown = false);

    [GeneratedRegex(@"[ \t\r\n]+")]
    private static partial Regex Blanks();
}
