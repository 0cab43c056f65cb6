namespace FactCheck.Render;

/// <summary>Markup that is safe to print unescaped: written by us, or already escaped.</summary>
internal sealed record Html(string Value)
{
    public static Html Empty { get; } = new("");

    public static Html Of(string text) => new HtmlBuilder().Text(text).ToHtml();

    public override string ToString() => Value;
}
