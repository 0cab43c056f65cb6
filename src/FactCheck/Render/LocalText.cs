namespace FactCheck.Render;

/// <summary>
/// A text with its language. On a page in another language it is printed in a <c>span</c> with <c>lang</c> and <c>dir</c>,
/// so that fonts, hyphenation and screen readers fit.
/// </summary>
internal sealed record LocalText(string Value, string Language)
{
    public override string ToString() => Value;

    /// <summary>Null stays null.</summary>
    public static LocalText? Of(string? value, string language) => value is null ? null : new LocalText(value, language);
}
