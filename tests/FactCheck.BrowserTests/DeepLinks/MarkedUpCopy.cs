using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using FactCheck.Model;

namespace FactCheck.BrowserTests.DeepLinks;

/// <summary>A way in which a live page might show a stored text.</summary>
/// <param name="Html">The content of the body.</param>
/// <param name="Interrupts">Something separates words that follow each other in the stored text; a term across it finds nothing.</param>
internal sealed record MarkedUpCopy(string Name, Func<SourceText, string> Html, bool Interrupts)
{
    private const string Style =
        """
        body { font: 24px/2 sans-serif; margin: 1em; background: #fff; color: #000 }
        sup { line-height: 1 }
        ::target-text { background: #f0f; color: #f0f }
        """;

    public static ImmutableArray<MarkedUpCopy> All { get; } =
    [
        new("paragraphs", Paragraphs, Interrupts: false),
        new("inline markup", InlineMarkup, Interrupts: false),
        new("soup of div and br", Soup, Interrupts: true),
        new("other typography", OtherTypography, Interrupts: false),
        new("footnote marks", FootnoteMarks, Interrupts: true),
    ];

    public static string Page(SourceText text, string language, Func<SourceText, string> copy) =>
$"<!doctype html><html lang='{language}' dir='{(language == "ar" ? "rtl" : "ltr")}'><head><meta charset='utf-8'>"
        + $"<title>A copy</title><style>{Style}</style></head><body>{copy(text)}</body></html>";

    /// <summary>Characters that every copy has: no white space, invisible characters or combining marks.</summary>
    public static int CountedLength(string text) => text.Count(c => !char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) is not (
        UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark));

    public static string Paragraphs(SourceText text) => Blocks(text, Encoded, Joint);

    private static string InlineMarkup(SourceText text)
    {
        string[] opening = ["<a href='#x'>", "<b>", "<em>", "<span><i>"];
        string[] closing = ["</a>", "</b>", "</em>", "</i></span>"];
        return Blocks(
            text,
            sentence =>
            {
                var html = new StringBuilder();
                var pieces = Pieces(sentence).ToList();
                for (var i = 0; i < pieces.Count; i++)
                    html.Append(i % 3 == 0 ? opening[i / 3 % 4] + Encoded(pieces[i]) + closing[i / 3 % 4] : Encoded(pieces[i]));
                return html.ToString();
            },
            Joint);
    }

    /// <summary>Sentences end with a line break in the first block of two, and are elements of their own in the second.</summary>
    private static string Soup(SourceText text)
    {
        var html = new StringBuilder("<div>\n <div>");
        for (var i = 0; i < text.Blocks.Length; i++)
        {
            var sentences = Sentences(text, text.Blocks[i]).Select(Encoded);
            html.Append(i % 2 == 1
                ? $"\n  <div>{string.Join("<br>\n   ", sentences)}</div>"
                : string.Concat(sentences.Select(sentence => $"\n  <div><font>{sentence}</font></div>")));
        }

        return html.Append("</div></div>").ToString();
    }

    /// <summary>Soft hyphens in long words, no-break spaces after numbers, other quotation marks, accents apart from their letters, narrow digits.</summary>
    private static string OtherTypography(SourceText text) =>
        Blocks(
            text,
            sentence =>
            {
                var html = new StringBuilder();
                foreach (var piece in Pieces(sentence))
                    html.Append(Encoded(piece.Length > 8 && piece[0] < '\u0600' && piece.All(char.IsLetter) ? piece.Insert(4, "\u00AD") : piece));
                for (var i = 1; i < html.Length; i++)
                {
                    if (html[i] == ' ' && char.IsDigit(html[i - 1]))
                        html[i] = '\u00A0';
                }

                return Other(html.ToString());
            },
            Joint);

    private static string Other(string text)
    {
        var other = text.Normalize(NormalizationForm.FormD).Select(c => c switch
        {
            '“' or '”' or '„' => '"',
            '’' => '\'',
            '\'' => '’',
            >= '０' and <= '９' or '．' or '％' => (char)(c - 0xFEE0),
            _ => c,
        });
        return string.Concat(other.Select(c => c is 'ر' or 'ت' ? $"{c}\u064E" : c.ToString()));
    }

    /// <summary>A mark after every second sentence and after the first comma of each.</summary>
    private static string FootnoteMarks(SourceText text)
    {
        var number = 0;
        return Blocks(
            text,
            sentence =>
            {
                var comma = sentence.IndexOfAny([',', '、', '،']);
                var html = comma < 0 ? Encoded(sentence) : Encoded(sentence[..(comma + 1)]) + Location() + Encoded(sentence[(comma + 1)..]);
                return sentence.Length % 2 == 0 ? html + Location() : html;
            },
            Joint);

        string Location() => FormattableString.Invariant($"<sup class='added'><a href='#n{++number}'>[{number}]</a></sup>");
    }

    private static string Blocks(SourceText text, Func<string, string> sentence, Func<SourceText, TextBlock, string> joint) =>
        string.Concat(text.Blocks.Select(block =>
        {
            var inner = string.Join(joint(text, block), Sentences(text, block).Select(sentence));
            return block.IsHeading ? $"<h2>{inner}</h2>\n" : $"<p>{inner}</p>\n";
        }));

    private static IEnumerable<string> Sentences(SourceText text, TextBlock block) =>
        Enumerable.Range(block.First, block.Last - block.First + 1)
            .Select(i => text.Sentences[i])
            .Select(sentence => text.Canonical[sentence.Start..sentence.End]);

    private static string Joint(SourceText text, TextBlock block) =>
        block.First == block.Last ? "" : text.Canonical[text.Sentences[block.First].End..text.Sentences[block.First + 1].Start];

    /// <summary>Words and the spaces between them; three characters each if there are no spaces.</summary>
    private static IEnumerable<string> Pieces(string sentence)
    {
        if (!sentence.Contains(' ', StringComparison.Ordinal))
        {
            for (var i = 0; i < sentence.Length; i += 3)
                yield return sentence[i..Math.Min(sentence.Length, i + 3)];
            yield break;
        }

        var words = sentence.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0)
                yield return " ";
            yield return words[i];
        }
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
