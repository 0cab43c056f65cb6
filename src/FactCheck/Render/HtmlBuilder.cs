using System.Buffers;
using System.Text;

namespace FactCheck.Render;

/// <summary>Builds markup from trusted pieces and escaped texts.</summary>
internal sealed class HtmlBuilder
{
    /// <summary>Characters with a meaning in text or in a quoted attribute value (HTML Standard §13.1.2).</summary>
    public static SearchValues<char> Special { get; } = SearchValues.Create("&<>\"'");

    private readonly StringBuilder _markup = new();

    public HtmlBuilder Raw(string markup)
    {
        _markup.Append(markup);
        return this;
    }

    /// <summary>Appends a text, escaped for text and quoted attribute values.</summary>
    public HtmlBuilder Text(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            _markup.Append(text[..at]).Append(Escape(text[at]));
            text = text[(at + 1)..];
        }

        _markup.Append(text);
        return this;
    }

    public HtmlBuilder Attribute(string name, string value) => Raw(" ").Raw(name).Raw("=\"").Text(value).Raw("\"");

    public Html ToHtml() => new(_markup.ToString());

    public static string Escape(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
