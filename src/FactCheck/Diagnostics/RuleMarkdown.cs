using System.Text;

namespace FactCheck.Diagnostics;

/// <summary>A rule as Markdown: the text of its page.</summary>
public static class RuleMarkdown
{
    /// <param name="index">Name of the page that lists all rules.</param>
    public static string Page(Rule rule, string index)
    {
        var page = new StringBuilder();
        page.Append(Escape(rule.Why)).Append("\n\n");
        page.Append(Escape(RuleWords.Severity(rule))).Append("\n\n");
        page.Append(Heading(RuleWords.Fix)).Append(Escape(rule.Fix)).Append("\n\n");
        Append(page, RuleWords.Bad, rule.Bad);
        Append(page, RuleWords.Good, rule.Good);
        if (!rule.Sources.IsEmpty)
            page.Append(Heading(RuleWords.Sources)).Append(WithLinks(string.Join("; ", rule.Sources))).Append("\n\n");
        return page.Append("[All rules](page:").Append(index).Append(")\n").ToString();
    }

    private static void Append(StringBuilder page, string heading, Example example)
    {
        page.Append(Heading(heading));
        if (example.Description is { } description)
            page.Append(Escape(description)).Append("\n\n");
        foreach (var (file, text) in example.Files)
            page.Append('`').Append(file).Append("`\n\n~~~\n").Append(text).Append("\n~~~\n\n");
    }

    private static string Heading(string heading) => $"## {heading}\n\n";

    /// <summary>ASCII punctuation that could be markup is literal after a backslash (CommonMark 0.31 §2.4).</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' or '#' or '|' or '~' or '!')
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static string WithLinks(string text)
    {
        var linked = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var start = text.IndexOf("https://", at, StringComparison.Ordinal);
            if (start < 0)
                return linked.Append(Escape(text[at..])).ToString();
            var end = text.AsSpan(start).IndexOfAny(' ', ';', ',') is var length and >= 0 ? start + length : text.Length;
            linked.Append(Escape(text[at..start])).Append('<').Append(text, start, end - start).Append('>');
            at = end;
        }

        return linked.ToString();
    }
}
