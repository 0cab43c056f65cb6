using System.Globalization;

namespace FactCheck.Diagnostics;

/// <summary>Finds rules by their code as people type it: <c>FC203</c>, <c>fc203</c> or <c>203</c>.</summary>
public static class RuleCodes
{
    private const int MostNear = 3;

    public static Rule? Find(string typed) => Rule.Find("FC" + Digits(typed));

    /// <summary>A few rules that may have been meant: by a typing error, by a number in the same area, or by a word of their title.</summary>
    public static IEnumerable<Rule> Nearest(string typed)
    {
        var digits = Digits(typed);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return Rule.All.Where(rule => typed.Trim().Length > 2 && rule.Title.Contains(typed.Trim(), StringComparison.OrdinalIgnoreCase)).Take(MostNear);
        var slip = Diagnostics.Nearest.Find(digits, Rule.All.Select(rule => rule.Code[2..]));
        return Rule.All
            .Where(rule => rule.Code[2] == digits[0] || rule.Code[2..] == slip)
            .OrderByDescending(rule => rule.Code[2..] == slip)
            .ThenBy(rule => Math.Abs((long)NumberOf(rule) - number))
            .Take(MostNear);
    }

    private static string Digits(string typed)
    {
        var code = typed.Trim();
        return code.StartsWith("FC", StringComparison.OrdinalIgnoreCase) ? code[2..] : code;
    }

    private static int NumberOf(Rule rule) => int.Parse(rule.Code.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture);
}
