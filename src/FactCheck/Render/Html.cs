namespace FactCheck.Render;

/// <summary>Markup that is safe to print as it is: written by us, or escaped already.</summary>
internal sealed record Html(string Value)
{
    public static Html Empty { get; } = new("");

    /// <summary>A text as markup.</summary>
    public static Html Of(string text)
    {
        var builder = new HtmlBuilder();
        builder.Text(text);
        return builder.ToHtml();
    }

    public override string ToString() => Value;
}
