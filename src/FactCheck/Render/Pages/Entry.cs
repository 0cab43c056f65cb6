using FactCheck.Model;
using FactCheck.Render.Markup;

namespace FactCheck.Render.Pages;

/// <summary>A block in one of a claim's lists, such as a part or a position.</summary>
/// <param name="List">Key of the list in the claim's file.</param>
/// <param name="Length">Blocks of the list in that file.</param>
internal sealed record Entry<T>(ShownClaim Page, string List, int Length, int Index, T Value)
{
    /// <summary>One of its texts, by key, in the language of the page if it is translated.</summary>
    public LocalText? Text(string key, Text? own) => Page.Prose.Entry(List, Length, Index, key, own);

    /// <summary>The claim's evidence that it cites.</summary>
    public NumberedPlace[] Cited(IEnumerable<Text> documents) => Page.Evidence.Cited(documents);
}
