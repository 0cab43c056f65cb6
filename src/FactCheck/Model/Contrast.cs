using System.Globalization;

namespace FactCheck.Model;

/// <summary>The contrast of two colours as WCAG 2.2 defines it, from 1 to 21.</summary>
public static class Contrast
{
    /// <summary>What text needs on its background (WCAG 2.2, 1.4.3).</summary>
    public const double OfText = 4.5;

    /// <summary>What lines need that show where a control is (WCAG 2.2, 1.4.11).</summary>
    public const double OfLines = 3;

    /// <param name="one">As <c>#rrggbb</c>.</param>
    /// <param name="other">Likewise.</param>
    public static double Between(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour) => (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
