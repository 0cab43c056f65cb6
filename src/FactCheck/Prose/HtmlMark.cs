using System.Buffers;
using System.Collections.Frozen;

namespace FactCheck.Prose;

/// <summary>A comment or a tag of HTML that somebody wrote into a text, where readers would see it as it is written.</summary>
/// <param name="Name">The element in lower case; empty for a comment.</param>
/// <param name="Length">In UTF-16 units; of a comment that is never closed only the opening.</param>
internal readonly record struct HtmlMark(string Name, int Length, bool IsClosing = false)
{
    private const string CommentStart = "<!--";

    private const string CommentEnd = "-->";

    /// <summary>
    /// Elements of the HTML Standard, obsolete ones included (§4, §16.2). Another name in angle brackets, such as
    /// &lt;name here&gt;, is text.
    /// </summary>
    private static readonly FrozenSet<string> Elements = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "base", "basefont", "bdi", "bdo",
        "bgsound", "big", "blink", "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite", "code", "col",
        "colgroup", "data", "datalist", "dd", "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "embed",
        "fieldset", "figcaption", "figure", "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6",
        "head", "header", "hgroup", "hr", "html", "i", "iframe", "image", "img", "input", "ins", "isindex", "kbd", "keygen",
        "label", "legend", "li", "link", "listing", "main", "map", "mark", "marquee", "math", "menu", "menuitem", "meta",
        "meter", "nav", "nobr", "noembed", "noframes", "noscript", "object", "ol", "optgroup", "option", "output", "p", "param",
        "picture", "plaintext", "pre", "progress", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "script", "search",
        "section", "select", "slot", "small", "source", "spacer", "span", "strike", "strong", "style", "sub", "summary", "sup",
        "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "track", "tt",
        "u", "ul", "var", "video", "wbr", "xmp");

    /// <summary>Attributes that stand without a value. Other words after a name are text: <c>a &lt;b and c&gt; d</c>.</summary>
    private static readonly FrozenSet<string> Flags = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "allowfullscreen", "async", "autofocus", "autoplay", "checked", "compact", "controls", "crossorigin", "default", "defer", "disabled",
        "download", "hidden", "inert", "ismap", "itemscope", "loop", "multiple", "muted", "nomodule", "noresize", "noshade",
        "novalidate", "nowrap", "open", "playsinline", "readonly", "required", "reversed", "selected");

    /// <summary>What ends a value without quotation marks.</summary>
    private static readonly SearchValues<char> EndsOfValue = SearchValues.Create(" \t\n\"'<>`");

    public bool IsComment => Name.Length == 0;

    /// <summary>The mark at the start of a text that begins with <c>&lt;</c>; null if it is other text. Never looks beyond the next mark.</summary>
    public static HtmlMark? At(ReadOnlySpan<char> text)
    {
        if (text.StartsWith(CommentStart, StringComparison.Ordinal))
            return new HtmlMark("", Comment(text));
        if (text.Length > 2 && (text[1] is '!' or '?') && (char.IsAsciiLetter(text[2]) || text[1..].StartsWith("![CDATA[", StringComparison.Ordinal)))
            return Declaration(text);

        var isClosing = text.Length > 1 && text[1] == '/';
        var at = isClosing ? 2 : 1;
        var start = at;
        while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
            at++;
        if (!Elements.TryGetValue(text[start..at].ToString(), out var name))
            return null;
        if (!isClosing)
            at = AfterAttributes(text, at);
        at = SkipBlanks(text, Math.Max(at, 0));
        return at > start && at < text.Length && text[at] == '>' ? new HtmlMark(name, at + 1, isClosing) : null;
    }

    /// <summary>Every mark in a text that is not Markdown.</summary>
    public static IEnumerable<(int Offset, HtmlMark Mark)> In(string text)
    {
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at))
        {
            if (At(text.AsSpan(at)) is { } mark)
            {
                yield return (at, mark);
                at += mark.Length;
            }
            else
            {
                at++;
            }
        }
    }

    private static int Comment(ReadOnlySpan<char> text)
    {
        var rest = text[CommentStart.Length..];
        var next = rest.IndexOf(CommentStart, StringComparison.Ordinal);
        var end = (next < 0 ? rest : rest[..next]).IndexOf(CommentEnd, StringComparison.Ordinal);
        return end < 0 ? CommentStart.Length : CommentStart.Length + end + CommentEnd.Length;
    }

    private static HtmlMark? Declaration(ReadOnlySpan<char> text)
    {
        var end = text[1..].IndexOfAny('<', '>');
        return end >= 0 && text[1 + end] == '>' ? new HtmlMark(text[1..3].ToString(), end + 2) : null;
    }

    /// <summary>The offset after the attributes and an optional slash; -1 if they are none.</summary>
    private static int AfterAttributes(ReadOnlySpan<char> text, int at)
    {
        while (true)
        {
            var start = SkipBlanks(text, at);
            if (start < text.Length && text[start] == '/')
                return start + 1;
            if (start >= text.Length || text[start] == '>')
                return start;
            if (start == at && text[at - 1] is not ('"' or '\''))
                return -1;
            var end = start;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or ':' or '.' or '-' or '@'))
                end++;
            var equals = SkipBlanks(text, end);
            if (end == start)
                return -1;
            if (equals < text.Length && text[equals] == '=')
                at = AfterValue(text, SkipBlanks(text, equals + 1));
            else
                at = Flags.Contains(text[start..end].ToString()) || text[start..end].StartsWith("data-", StringComparison.OrdinalIgnoreCase) ? end : -1;
            if (at < 0)
                return -1;
        }
    }

    private static int AfterValue(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
            return -1;
        if (text[at] is '"' or '\'')
            return text[(at + 1)..].IndexOf(text[at]) is var end and >= 0 ? at + end + 2 : -1;
        var length = text[at..].IndexOfAny(EndsOfValue);
        return length > 0 ? at + length : -1;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (text[at] is ' ' or '\t' or '\n'))
            at++;
        return at;
    }
}
