using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Import;

/// <summary>Takes the inlines of a Markdown paragraph that are struck out: by <c>~~</c>, or by tags.</summary>
internal sealed class StruckOutWords(Omissions leftOut)
{
    private readonly StringBuilder _words = new();
    private EmphasisInline? _emphasis;
    private string? _tag;

    public bool Takes(Inline inline)
    {
        if (_emphasis is not null && !IsWithin(inline, _emphasis))
            End();
        if (_emphasis is null && _tag is null)
        {
            if (inline is EmphasisInline { DelimiterChar: '~' } emphasis)
                _emphasis = emphasis;
            else if (inline is HtmlInline html && Name(html.Tag) is "del" or "s" or "strike")
                _tag = Name(((HtmlInline)inline).Tag);
            return _emphasis is not null || _tag is not null;
        }

        if (inline is LiteralInline literal)
            _words.Append(literal.Content.ToString());
        else if (inline is CodeInline code)
            _words.Append(code.Content);
        else if (inline is LineBreakInline)
            _words.Append(' ');
        else if (inline is HtmlInline html && _tag is not null && Name(html.Tag) == "/" + _tag)
            End();
        return true;
    }

    /// <summary>Counts what was taken; a tag that is not closed ends with its paragraph.</summary>
    public void End()
    {
        if (_emphasis is not null || _tag is not null)
            leftOut.Add("struck-out passage", _words.ToString());
        _words.Clear();
        (_emphasis, _tag) = (null, null);
    }

    private static bool IsWithin(Inline inline, EmphasisInline emphasis)
    {
        for (var at = inline.Parent; at is not null; at = at.Parent)
        {
            if (ReferenceEquals(at, emphasis))
                return true;
        }

        return false;
    }

    /// <summary>Of a tag, in lower case; a closing tag's with its slash.</summary>
    private static string Name(string tag)
    {
        var end = 1;
        while (end < tag.Length && (char.IsAsciiLetter(tag[end]) || (tag[end] == '/' && end == 1)))
            end++;
        return tag[1..end].ToLowerInvariant();
    }
}
