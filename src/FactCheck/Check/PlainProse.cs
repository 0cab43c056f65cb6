using FactCheck.Diagnostics;
using FactCheck.Model.Fields;
using FactCheck.Prose;

namespace FactCheck.Check;

/// <summary>FC021, FC022, FC023 in texts without markup, which show HTML and Markdown as it is written.</summary>
internal static class PlainProse
{
    public static void Check(string file, FieldText text, List<Diagnostic> findings)
    {
        var value = text.Text.Value;
        var html = new HtmlInProse(file, findings);
        foreach (var (offset, mark) in HtmlMark.In(value))
            html.Report(text.Text.LocationAt(offset, mark.Length), mark, value.Substring(offset, mark.Length), $"delete it: '{text.Field.Key}' is plain text, without markup");
        if (MarkdownIn(value) is var (at, length))
        {
            findings.Add(Rule.FC023.At(
                file, text.Text.LocationAt(at, length), $"readers see {Shortened(value.Substring(at, length))} as it is written: '{text.Field.Key}' is plain text",
                "delete the signs; emphasis, links and footnotes work in 'analysis', in the notes on a source and on pages"));
        }
    }

    /// <summary>FC021 in words that are not in our own voice: the wording that is rated, names, titles, positions.</summary>
    public static void CheckComments(string file, FieldText text, List<Diagnostic> findings)
    {
        if (text.Field.IsCopied || text.Field.IsMarkdown || !text.Text.Value.Contains("<!", StringComparison.Ordinal))
            return;
        var html = new HtmlInProse(file, findings);
        foreach (var (offset, mark) in HtmlMark.In(text.Text.Value).Where(found => found.Mark.IsComment))
            html.Report(text.Text.LocationAt(offset, mark.Length), mark, text.Text.Value.Substring(offset, mark.Length), "");
    }

    /// <summary>The first footnote, link or strong emphasis in a text.</summary>
    private static (int At, int Length)? MarkdownIn(string text)
    {
        for (var at = text.AsSpan().IndexOfAny('[', '*'); at >= 0 && at < text.Length;)
        {
            var rest = text.AsSpan(at);
            if (CitationParser.NameAt(rest) is { } name)
                return (at, name.Length + 3);
            if (LinkLength(rest) is var link and > 0)
                return (at, link);
            if (StrongLength(text, at) is var strong and > 0)
                return (at, strong);
            var run = rest.IndexOfAnyExcept(rest[0]);
            var next = run < 0 ? -1 : rest[run..].IndexOfAny('[', '*');
            at = next < 0 ? -1 : at + run + next;
        }

        return null;
    }

    /// <summary><c>[words](address</c>, up to the address; 0 if the text does not start so.</summary>
    private static int LinkLength(ReadOnlySpan<char> text)
    {
        if (text[0] != '[' || text[1..].IndexOfAny("[]\n") is not (var words and > 0) || text[words + 1] != ']')
            return 0;
        var after = text[(words + 2)..];
        foreach (var address in Addresses)
        {
            if (after.StartsWith(address, StringComparison.OrdinalIgnoreCase))
                return words + 2 + address.Length;
        }

        return 0;
    }

    private static readonly string[] Addresses = ["(http://", "(https://", "(claim:", "(source:", "(topic:", "(page:", "(mailto:"];

    /// <summary><c>**words**</c> on one line; 0 if there are none at a place, or only the stars of censored words: "f**k and s**t".</summary>
    private static int StrongLength(string whole, int at)
    {
        var text = whole.AsSpan(at);
        if (text.Length < 5 || !text.StartsWith("**", StringComparison.Ordinal) || !char.IsLetterOrDigit(text[2]))
            return 0;
        var words = text[2..].IndexOfAny("*\n");
        if (words <= 0 || !text[(words + 2)..].StartsWith("**", StringComparison.Ordinal) || char.IsWhiteSpace(text[words + 1]))
            return 0;
        return at > 0 && char.IsLetterOrDigit(whole[at - 1]) && at + words + 4 < whole.Length && char.IsLetterOrDigit(whole[at + words + 4]) ? 0 : words + 4;
    }

    /// <summary>At most 40 characters of what is written, cut at a text element.</summary>
    public static string Shortened(string written) => written.Length <= 40 ? written : written[..Printable.EndWithin(written, 40)] + "…";
}
