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
        page.Append("## How to mend it\n\n").Append(Escape(rule.Mend)).Append("\n\n");
        Append(page, "Not so", rule.Bad);
        Append(page, "But so", rule.Good);
        if (rule.Source is { } source)
            page.Append("## What it rests on\n\n").Append(WithLinks(source)).Append("\n\n");
        return page.Append("[All rules](page:").Append(index).Append(")\n").ToString();
    }

    private static void Append(StringBuilder page, string heading, Example example)
    {
        page.Append("## ").Append(heading).Append("\n\n");
        if (example.Words is { } words)
            page.Append(Escape(words)).Append("\n\n");
        foreach (var (file, text) in example.Files)
            page.Append('`').Append(file).Append("`\n\n~~~\n").Append(text).Append("\n~~~\n\n");
    }

    /// <summary>ASCII punctuation that could be markup stands for itself after a backslash (CommonMark 0.31 §2.4).</summary>
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
