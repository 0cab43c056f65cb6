namespace FactCheck.Render.Templates;

internal enum HtmlContext
{
    Text,
    TagName,
    EndTag,
    InTag,
    AttributeName,
    AfterAttributeName,
    BeforeValue,
    DoubleQuoted,
    SingleQuoted,
    Unquoted,
    Comment,
    Declaration,
    RawText,
}

/// <summary>A position in the markup of a template (a part of the HTML Standard's tokenizer, §13.2.5).</summary>
/// <param name="Name">The name of the tag, in lower case.</param>
/// <param name="Attribute">The name of the attribute, in lower case.</param>
/// <param name="Value">The attribute's value so far; U+FFFC replaces each printed value.</param>
internal readonly record struct HtmlPosition(HtmlContext Place, string Name, string Attribute, string Value)
{
    public const char PrintedValue = '\uFFFC';

    public static HtmlPosition Start { get; } = new(HtmlContext.Text, "", "", "");

    /// <summary>Whether two positions are equivalent for the text that follows.</summary>
    public bool IsLike(HtmlPosition other) =>
        Place == other.Place
        && (Place is HtmlContext.Text || Name == other.Name)
        && (Place is not (HtmlContext.DoubleQuoted or HtmlContext.SingleQuoted) || Attribute == other.Attribute);

    public HtmlPosition AfterPrinting() =>
        Place is HtmlContext.DoubleQuoted or HtmlContext.SingleQuoted ? this with { Value = Value + PrintedValue } : this;

    public HtmlPosition After(ReadOnlySpan<char> literal)
    {
        var position = this;
        for (var i = 0; i < literal.Length; i++)
            position = position.Next(literal, ref i);
        return position;
    }

    private HtmlPosition Next(ReadOnlySpan<char> text, ref int i)
    {
        var c = text[i];
        switch (Place)
        {
            case HtmlContext.Text:
                if (c != '<')
                    return this;
                if (text[i..].StartsWith("<!--"))
                {
                    i += 3;
                    // <!--> and <!---> are whole comments (abrupt closing, HTML Standard §13.2.5.43).
                    var closing = text[(i + 1)..].StartsWith(">") ? 1 : text[(i + 1)..].StartsWith("->") ? 2 : 0;
                    i += closing;
                    return closing > 0 ? Start : new HtmlPosition(HtmlContext.Comment, "", "", "");
                }

                if (i + 1 < text.Length && text[i + 1] == '!')
                    return new HtmlPosition(HtmlContext.Declaration, "", "", "");
                if (i + 1 < text.Length && text[i + 1] == '/')
                    return new HtmlPosition(HtmlContext.EndTag, "", "", "");
                return i + 1 < text.Length && !char.IsAsciiLetter(text[i + 1]) ? this : new HtmlPosition(HtmlContext.TagName, "", "", "");

            case HtmlContext.Comment:
                var end = text[i..].StartsWith("-->") ? 3 : text[i..].StartsWith("--!>") ? 4 : 0;
                i += Math.Max(0, end - 1);
                return end > 0 ? Start : this;

            case HtmlContext.Declaration:
            case HtmlContext.EndTag:
                return c == '>' ? Start : this;

            case HtmlContext.RawText:
                var endTag = "</" + Name;
                if (!text[i..].StartsWith(endTag, StringComparison.OrdinalIgnoreCase) || !EndsName(text[i..], endTag.Length))
                    return this;
                i += endTag.Length - 1;
                return new HtmlPosition(HtmlContext.EndTag, "", "", "");

            case HtmlContext.TagName:
                if (c == '>')
                    return AfterTag();
                return IsBlank(c) || c == '/' ? this with { Place = HtmlContext.InTag } : this with { Name = Name + char.ToLowerInvariant(c) };

            case HtmlContext.InTag:
            case HtmlContext.AfterAttributeName:
                if (c == '>')
                    return AfterTag();
                if (c == '=' && Place == HtmlContext.AfterAttributeName)
                    return this with { Place = HtmlContext.BeforeValue };
                if (c == '/')
                    return this with { Place = HtmlContext.InTag };
                return IsBlank(c)
                    ? this
                    : this with { Place = HtmlContext.AttributeName, Attribute = char.ToLowerInvariant(c).ToString() };

            case HtmlContext.AttributeName:
                if (c == '>')
                    return AfterTag();
                if (c == '=')
                    return this with { Place = HtmlContext.BeforeValue, Value = "" };
                if (c == '/')
                    return this with { Place = HtmlContext.InTag };
                return IsBlank(c)
                    ? this with { Place = HtmlContext.AfterAttributeName, Value = "" }
                    : this with { Attribute = Attribute + char.ToLowerInvariant(c) };

            case HtmlContext.BeforeValue:
                return c switch
                {
                    '"' => this with { Place = HtmlContext.DoubleQuoted, Value = "" },
                    '\'' => this with { Place = HtmlContext.SingleQuoted, Value = "" },
                    '>' => AfterTag(),
                    _ => IsBlank(c) ? this : this with { Place = HtmlContext.Unquoted, Value = "" },
                };

            case HtmlContext.DoubleQuoted:
                return c == '"' ? this with { Place = HtmlContext.InTag } : this with { Value = Value + c };

            case HtmlContext.SingleQuoted:
                return c == '\'' ? this with { Place = HtmlContext.InTag } : this with { Value = Value + c };

            default:
                return c == '>' ? AfterTag() : IsBlank(c) ? this with { Place = HtmlContext.InTag } : this;
        }
    }

    /// <summary>Whether a tag's name ends here, with a blank, <c>/</c> or <c>></c>: <c>&lt;/scripts></c> does not close a script.</summary>
    private static bool EndsName(ReadOnlySpan<char> text, int length) =>
        length < text.Length && (IsBlank(text[length]) || text[length] is '/' or '>');

    /// <summary>Whether it is ASCII white space; browsers treat a no-break space as part of a name or of an unquoted value.</summary>
    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';

    private HtmlPosition AfterTag() =>
        Name is "script" or "style" or "xmp" or "iframe" or "noembed" or "noframes" or "plaintext"
            ? new HtmlPosition(HtmlContext.RawText, Name, "", "")
            : Start;
}
