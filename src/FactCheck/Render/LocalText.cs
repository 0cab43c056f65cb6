namespace FactCheck.Render;

/// <summary>
/// A text with its language. A page in another language prints it in a <c>span</c> with <c>lang</c> and <c>dir</c>,
/// for fonts, hyphenation and screen readers.
/// </summary>
internal sealed record LocalText(string Value, string Language)
{
    public override string ToString() => Value;

    public static LocalText? Of(string? value, string language) => value is null ? null : new LocalText(value, language);
}
