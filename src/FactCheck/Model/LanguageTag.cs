namespace FactCheck.Model;

/// <summary>Language tags (BCP 47, RFC 5646 §2.1): the shape is checked, not the registry.</summary>
public static class LanguageTag
{
    private static readonly HashSet<string> RightToLeft = new(StringComparer.Ordinal)
    {
        "ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku-arab", "ps", "sd", "ug", "ur", "yi",
    };

    private static readonly HashSet<string> Unspaced = new(StringComparer.Ordinal) { "ja", "zh", "yue", "th", "lo", "km", "my", "bo" };

    public static bool IsWellFormed(string tag)
    {
        if (tag.Length is < 2 or > 35)
            return false;
        var parts = tag.Split('-');
        if (parts[0].Length is < 2 or > 3 || !parts[0].All(char.IsAsciiLetter))
            return false;
        return parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary><c>rtl</c> or <c>ltr</c>, from the script subtag if there is one, else from the language.</summary>
    public static string Direction(string tag)
    {
        var lower = tag.ToLowerInvariant();
        if (!lower.Contains('-', StringComparison.Ordinal))
            return RightToLeft.Contains(lower) ? "rtl" : "ltr";
        foreach (var part in lower.Split('-').Skip(1))
        {
            if (part.Length == 4 && char.IsAsciiLetter(part[0]))
                return part is "arab" or "hebr" or "syrc" or "thaa" or "nkoo" or "rohg" or "adlm" ? "rtl" : "ltr";
        }

        return RightToLeft.Contains(Primary(lower)) ? "rtl" : "ltr";
    }

    /// <summary>Reports whether the language puts no space between sentences.</summary>
    public static bool IsUnspaced(string tag) => Unspaced.Contains(Primary(tag.ToLowerInvariant()));

    public static string Primary(string tag)
    {
        var hyphen = tag.IndexOf('-', StringComparison.Ordinal);
        return hyphen < 0 ? tag : tag[..hyphen];
    }
}
