namespace FactCheck.Model;

/// <summary>Names of font families, as a style sheet lists them.</summary>
public static class FontFamily
{
    /// <summary>The longest name, in UTF-16 units.</summary>
    public const int MaxLength = 60;

    /// <summary>Words that a browser takes for a kind of font; it looks them up only without quotation marks (CSS Fonts 4, 2.1).</summary>
    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "serif", "sans-serif", "monospace", "system-ui", "ui-serif", "ui-sans-serif", "ui-monospace", "ui-rounded", "-apple-system",
    };

    /// <summary>A letter, then letters, digits, marks, blanks, hyphens, dots and underscores: nothing that ends a string of CSS.</summary>
    public static bool IsName(string text) =>
        text.Length is > 0 and <= MaxLength && !text.EndsWith(' ') && text.AsSpan().TrimStart('-') is [var first, ..] && char.IsLetter(first)
        && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '.' or '_' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark);

    /// <summary>The name as CSS writes it.</summary>
    public static string InCss(string name) => Generic.Contains(name) ? name : $"\"{name}\"";
}
