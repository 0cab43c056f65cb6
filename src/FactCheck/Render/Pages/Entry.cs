using FactCheck.Model;
using FactCheck.Render.Markup;

namespace FactCheck.Render.Pages;

/// <summary>An entry of a list in the claim's file.</summary>
internal sealed record Entry<T>(ShownClaim Page, string List, int Length, int Index, T Value)
{
    /// <summary>Returns one of its texts, in the page's language if it is translated.</summary>
    public LocalText? Text(string key, Text? own) => Page.Prose.Entry(List, Length, Index, key, own);

    public NumberedPlace[] Cited(IEnumerable<Text> documents) => Page.Evidence.Cited(documents);
}
