using FactCheck.Model.Languages;

namespace FactCheck.Model;

/// <summary>Language tags (BCP 47, RFC 5646 §2.1): their shape is checked, and their language against the registry.</summary>
public static class LanguageTag
{
    private static readonly HashSet<string> RightToLeft = new(StringComparer.Ordinal)
    {
        "ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku-arab", "ps", "sd", "ug", "ur", "yi",
    };

    private static readonly HashSet<string> Unspaced = new(StringComparer.Ordinal) { "ja", "zh", "yue", "th", "lo", "km", "my", "bo" };

    /// <summary>Reports whether the tag is well formed and its language is a current one of the IANA registry.</summary>
    public static bool IsKnown(string tag) => IsWellFormed(tag) && IsCurrent(Primary(tag).ToLowerInvariant());

    private static bool IsWellFormed(string tag)
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

    /// <summary>The tag that was most likely meant: the name of a language, the code of its country, or an earlier or a longer code; else null.</summary>
    public static string? Meant(string written)
    {
        if (LanguageNames.TagOf(written) is { } named)
            return named;
        var tag = written.Replace('_', '-');
        if (IsKnown(tag))
            return tag;
        return IsWellFormed(tag) && LanguageTable.Instead(Primary(tag).ToLowerInvariant()) is { } language ? language + tag[Primary(tag).Length..] : null;
    }

    /// <summary>Searches the codes, which are in ordinal order and of one length.</summary>
    private static bool IsCurrent(string code)
    {
        var codes = (code.Length == 2 ? LanguageTable.OfTwo : LanguageTable.OfThree).AsSpan();
        var (low, high) = (0, codes.Length / code.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            switch (codes.Slice(middle * code.Length, code.Length).SequenceCompareTo(code))
            {
                case 0:
                    return true;
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle;
                    break;
            }
        }

        return false;
    }

    public static string Primary(string tag)
    {
        var hyphen = tag.IndexOf('-', StringComparison.Ordinal);
        return hyphen < 0 ? tag : tag[..hyphen];
    }
}
