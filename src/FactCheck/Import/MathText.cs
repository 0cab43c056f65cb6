using System.Text;
using AngleSharp.Dom;

namespace FactCheck.Import;

/// <summary>Writes a MathML formula on one line: its <c>alttext</c>, else its signs with the structure that a line can show.</summary>
internal static class MathText
{
    /// <summary>UTF-16 units of a formula whose structure is read: that takes its length times its depth.</summary>
    private const int Longest = 4_000;

    private static readonly string[] TeXStyles = [@"{\displaystyle ", @"{\textstyle ", @"{\scriptstyle "];

    public static string Of(IElement math)
    {
        if (math.GetAttribute("alttext")?.Trim() is { Length: > 0 } stated)
            return WithoutStyle(stated);
        return HtmlWords.Start(math, Longest + 1, out _).Length > Longest ? Visible(math.TextContent) : Signs(math);
    }

    /// <summary>Without the group in which MediaWiki puts each formula.</summary>
    public static string WithoutStyle(string tex) =>
        TeXStyles.FirstOrDefault(style => tex.StartsWith(style, StringComparison.Ordinal)) is { } style && tex.EndsWith('}')
            ? tex[style.Length..^1].Trim()
            : tex;

    private static string Signs(IElement element)
    {
        var parts = element.ChildNodes.OfType<IElement>().Where(child => child.LocalName is not ("annotation" or "annotation-xml" or "none" or "mprescripts")).ToList();
        return element.LocalName switch
        {
            "mtext" or "mi" or "mn" or "mo" or "ms" => Visible(element.TextContent),
            "mfrac" when parts.Count == 2 && element.GetAttribute("linethickness")?.Trim() is ['0', ..] => $"({Signs(parts[0])} over {Signs(parts[1])})",
            "mfrac" when parts.Count == 2 => $"{Grouped(parts[0])}/{Grouped(parts[1])}",
            "msqrt" => $"√({Joined(parts)})",
            "mroot" when parts.Count == 2 => $"{Shifted(parts[1], isRaised: true)}√({Signs(parts[0])})",
            "msup" or "mover" when parts.Count == 2 => Grouped(parts[0]) + Shifted(parts[1], isRaised: true),
            "msub" or "munder" when parts.Count == 2 => Grouped(parts[0]) + Shifted(parts[1], isRaised: false),
            "msubsup" or "munderover" when parts.Count == 3 => Grouped(parts[0]) + Shifted(parts[1], isRaised: false) + Shifted(parts[2], isRaised: true),
            "mtr" => string.Join(", ", parts.Select(Signs)),
            "mtable" => $"[{string.Join("; ", parts.Select(Signs))}]",
            "mfenced" => $"{element.GetAttribute("open") ?? "("}{string.Join(", ", parts.Select(Signs))}{element.GetAttribute("close") ?? ")"}",
            "mspace" => " ",
            "mphantom" => "",
            _ when parts.Count > 0 => Joined(parts),
            _ => Visible(element.TextContent),
        };
    }

    /// <summary>A fraction is kept apart from a number before it, and from what it multiplies.</summary>
    private static string Joined(List<IElement> parts)
    {
        var signs = new StringBuilder();
        for (var i = 0; i < parts.Count; i++)
        {
            var part = Signs(parts[i]);
            var isFraction = parts[i].LocalName == "mfrac";
            if (isFraction && signs.Length > 0 && char.IsDigit(signs[^1]))
                signs.Append(' ');
            signs.Append(isFraction && i + 1 < parts.Count && parts[i + 1].LocalName is not ("mo" or "mspace" or "mtext") ? $"({part})" : part);
        }

        return signs.ToString();
    }

    private static string Grouped(IElement part) => Grouped(part, Signs(part));

    private static string Grouped(IElement part, string signs) =>
        signs.Length <= 1 || part.LocalName is "mi" or "mn" or "mo" or "mtext" ? signs : $"({signs})";

    private static string Shifted(IElement part, bool isRaised)
    {
        var signs = Signs(part);
        var shifted = ShiftedDigits.Of(signs, isRaised);
        return shifted != signs ? shifted : $"{(isRaised ? '^' : '_')}{Grouped(part, signs)}";
    }

    /// <summary>Without the invisible operators (U+2061 to U+2064).</summary>
    private static string Visible(string text)
    {
        var signs = new StringBuilder(text.Length);
        foreach (var c in text.Trim())
        {
            if (c is not (>= '\u2061' and <= '\u2064'))
                signs.Append(c);
        }

        return signs.ToString();
    }
}
