using System.Collections.Immutable;
using AngleSharp.Dom;

namespace FactCheck.Import;

/// <summary>Collects the paragraphs of a page, and what they leave out.</summary>
/// <param name="chosen">Elements that a person chose: they are read, whatever they are.</param>
internal sealed class HtmlTextBuilder(IReadOnlyCollection<IElement> chosen) : IHtmlVisitor
{
    private readonly BlockBuilder _text = new();
    private readonly Omissions _leftOut = new();
    private readonly Stack<IElement> _shifted = new();
    private readonly Dictionary<IElement, bool> _hasOwnText = [];
    private int _preformatted;
    private int _headings;
    private int _formulas;
    private IElement? _lastFormula;

    /// <summary>A letter that is hidden from screen readers alone, until the next text tells whether its word goes on.</summary>
    private string? _dropCap;

    public IEnumerable<string> Warnings => _formulas == 0
        ? _leftOut.Warnings
        : _leftOut.Warnings.Append($"{Texts.Counted.Of(_formulas, "formula")} written on one line; compare with the page");

    public ImmutableArray<ImportedBlock> ToBlocks() => _text.ToBlocks();

    public void EndBlock() => _text.EndBlock();

    public bool Open(IElement element)
    {
        EndDropCap("");
        if (!chosen.Contains(element) && HtmlElements.Omission(element) is { } kind)
        {
            Omit(element, kind);
            return false;
        }

        if (HtmlElements.IsFootnoteMark(element))
        {
            _leftOut.Add("footnote mark", HtmlWords.Start(element, Omissions.LongestExample, out _));
            return false;
        }

        switch (element.LocalName)
        {
            case "math":
                Formula(MathText.Of(element), element);
                return false;
            case "img":
                Picture(element);
                return false;
            default:
                return Enter(element);
        }
    }

    public void Close(IElement element)
    {
        EndDropCap("");
        if (HtmlElements.IsBlock(element))
            _text.EndBlock();
        if (HtmlElements.IsPreformatted(element))
            _preformatted--;
        if (HtmlElements.IsHeading(element) && --_headings == 0)
            _text.IsHeading = false;
        if (element.LocalName == "q")
            _text.Append("”", false);
        else if (element.LocalName is "sup" or "sub")
            _shifted.Pop();
    }

    public void Text(string data)
    {
        EndDropCap(data);
        _text.Append(_shifted.TryPeek(out var element) ? ShiftedDigits.Of(data, element.LocalName == "sup") : data, _preformatted > 0);
    }

    public void Unslotted(INode node)
    {
        if (node is IElement element)
            Omit(element, HtmlElements.Concealed);
        else if (node is IText { Data: { } data } && data.Any(char.IsLetterOrDigit))
            _leftOut.Add(HtmlElements.Concealed, data);
    }

    private bool Enter(IElement element)
    {
        if (HtmlElements.IsBlock(element))
            _text.EndBlock();
        if (HtmlElements.IsPreformatted(element))
            _preformatted++;
        if (HtmlElements.IsHeading(element) && _headings++ == 0)
            _text.IsHeading = true;
        if (element.LocalName == "br")
            _text.BreakLine();
        else if (element.LocalName == "q")
            _text.Append("“", false);
        else if (element.LocalName is "sup" or "sub")
            _shifted.Push(element);
        return true;
    }

    private void Omit(IElement element, string kind)
    {
        if (kind.Length == 0)
            return;
        var isControl = HtmlElements.IsControl(element) && kind != HtmlElements.Concealed;
        if (isControl && IsInSentence(element))
        {
            _text.Append(HtmlWords.OfControl(element, int.MaxValue), false);
            return;
        }

        var words = isControl ? HtmlWords.OfControl(element, Omissions.LongestExample + 2) : HtmlWords.Start(element, Omissions.LongestExample + 2, out _);
        if (HtmlElements.IsDropCap(element, words))
            _dropCap = words;
        else if (HtmlElements.IsEmbedded(element) && kind != HtmlElements.Concealed)
            _leftOut.Add(kind);
        else if (words.Any(char.IsLetterOrDigit))
            _leftOut.Add(kind, words);
    }

    private void EndDropCap(string next)
    {
        if (_dropCap is null)
            return;
        if (next is [var first, ..] && char.IsLower(first))
            _text.Append(_dropCap, false);
        else
            _leftOut.Add(HtmlElements.Concealed, _dropCap);
        _dropCap = null;
    }

    private void Formula(string formula, IElement place)
    {
        if (formula.Length == 0)
            return;
        _text.Append(formula, false);
        _formulas++;
        // MediaWiki's form: a span holds the formula in a span of its own, and then its picture.
        _lastFormula = place.ParentElement is { LocalName: "span", ParentElement: { LocalName: "span" or "div" } pair } ? pair : null;
    }

    /// <summary>A picture of a formula or an emoji is part of the sentence around it; of other pictures there, a person should know.</summary>
    private void Picture(IElement image)
    {
        if (image.GetAttribute("alt")?.Trim() is not { Length: > 0 } words)
            return;
        if (image.ClassList.Any(name => name.StartsWith("emoji", StringComparison.OrdinalIgnoreCase)))
            _text.Append(words, false);
        else if (!image.ClassList.Any(IsOfFormulas) && IsInSentence(image))
            _leftOut.Add("in-line picture", words);
        else if (image.ClassList.Any(IsOfFormulas) && image.ParentElement != _lastFormula)
            Formula(MathText.WithoutStyle(words), image);
    }

    /// <summary>A word of the name, such as <c>mwe-math-fallback-image-inline</c> has.</summary>
    private static bool IsOfFormulas(string name) =>
        name.Split('-', '_').Any(word => word.ToLowerInvariant() is "math" or "latex" or "tex" or "mathjax" or "katex");

    /// <summary>Reports whether there is text beside the element.</summary>
    private bool IsInSentence(IElement element)
    {
        if (element.ParentElement is not { } parent)
            return false;
        if (!_hasOwnText.TryGetValue(parent, out var has))
            _hasOwnText[parent] = has = parent.ChildNodes.Any(node => node is IText { Data: { } data } && data.Any(char.IsLetterOrDigit));
        return has;
    }
}
