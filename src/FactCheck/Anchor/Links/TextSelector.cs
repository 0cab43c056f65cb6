using System.Text;

namespace FactCheck.Anchor.Links;

/// <summary>A text directive: <c>text=[prefix-,]start[,end][,-suffix]</c>, its terms in the characters of the source.</summary>
internal sealed record TextSelector(string? Prefix, string Start, string? End, string? Suffix)
{
    /// <summary>The directive with its terms encoded. A raw hyphen inside a term would invalidate it.</summary>
    public string Encoded()
    {
        var directive = new StringBuilder("text=");
        if (Prefix is not null)
            directive.Append(Encode(Prefix)).Append("-,");
        directive.Append(Encode(Start));
        if (End is not null)
            directive.Append(',').Append(Encode(End));
        if (Suffix is not null)
            directive.Append(",-").Append(Encode(Suffix));
        return directive.ToString();
    }

    /// <summary>Percent-encoded UTF-8; <c>-</c> too, which <see cref="Uri.EscapeDataString(string)"/> leaves unescaped.</summary>
    public static string Encode(string term) => Uri.EscapeDataString(term).Replace("-", "%2D", StringComparison.Ordinal);

    /// <summary>A slice of a text as a term: soft hyphens are removed, white space becomes one character, a no-break space if it starts with one.</summary>
    public static string Term(string slice)
    {
        var term = new StringBuilder(slice.Length);
        foreach (var c in slice)
        {
            if (c == '\u00AD')
                continue;
            if (!char.IsWhiteSpace(c))
                term.Append(c);
            else if (term.Length > 0 && !char.IsWhiteSpace(term[^1]))
                term.Append(c is '\u00A0' or '\u202F' ? c : ' ');
        }

        return term.ToString().TrimEnd();
    }
}
