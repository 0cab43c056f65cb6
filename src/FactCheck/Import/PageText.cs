using AngleSharp.Dom;

namespace FactCheck.Import;

/// <summary>
/// How much text each visible element of a page has: UTF-16 units outside of links, since menus and teasers are links; if there
/// are none, all.
/// </summary>
internal sealed class PageText : IHtmlVisitor
{
    /// <summary>Percent of the text from which an element is what the page is about.</summary>
    public const int Most = 60;

    /// <summary>Percent of the text from which little of the article can be elsewhere.</summary>
    public const int Much = 80;

    /// <summary>Percent of the text from which the rest can be trifles.</summary>
    public const int NearlyAll = 90;

    private readonly List<IElement> _elements = [];
    private readonly HashSet<IElement> _shaded = [];
    private readonly Dictionary<IElement, (int Start, int Length)> _prose = [];
    private readonly Dictionary<IElement, (int Start, int Length)> _all = [];
    private readonly IElement _body;
    private int _proseCount;
    private int _count;
    private int _links;

    private PageText(IElement body) => _body = body;

    /// <summary>In document order; none is within a shadow tree, where no selector reaches.</summary>
    public IReadOnlyList<IElement> Elements => _elements;

    public int this[IElement element] => Lengths.GetValueOrDefault(element).Length;

    private Dictionary<IElement, (int Start, int Length)> Lengths => _proseCount > 0 ? _prose : _all;

    public static PageText Of(IElement body)
    {
        var text = new PageText(body);
        HtmlTree.Walk(body, text);
        return text;
    }

    public int PercentOf(IElement element) => this[_body] == 0 ? 0 : (int)(100L * this[element] / this[_body]);

    /// <summary>How much text the page has before the end of the element.</summary>
    public int EndOf(IElement element) => Lengths.GetValueOrDefault(element) is var (start, length) ? start + length : 0;

    public bool Open(IElement element)
    {
        if (HtmlElements.Omission(element) is not null)
            return false;
        if (element != _body && (element.ParentElement is not { } parent || _shaded.Contains(parent)))
            _shaded.Add(element);
        else
            _elements.Add(element);
        _all[element] = (_count, 0);
        _prose[element] = (_proseCount, 0);
        if (element.LocalName == "a")
            _links++;
        return true;
    }

    public void Close(IElement element)
    {
        _all[element] = (_all[element].Start, _count - _all[element].Start);
        _prose[element] = (_prose[element].Start, _proseCount - _prose[element].Start);
        if (element.LocalName == "a")
            _links--;
    }

    public void Text(string data)
    {
        var length = data.AsSpan().Trim().Length;
        _count += length;
        if (_links == 0)
            _proseCount += length;
    }

    public void Unslotted(INode node)
    {
    }
}
