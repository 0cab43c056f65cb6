namespace FactCheck.Model;

/// <summary>Names of claims, dossiers, documents, people, topics and pages: <c>[a-z0-9]+(-[a-z0-9]+)*</c>.</summary>
public static class Id
{
    public const int MaxLength = 80;

    /// <summary>What an id is made of, for messages.</summary>
    public const string Form = "lower-case letters a-z, digits and single hyphens, at most 80 characters";

    /// <summary>Why an id is reserved, for messages.</summary>
    public const string Reservation = "this one is reserved for addresses, is a language tag or names a device on Windows";

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "source", "index", "page", "feed", "evidence",
        "con", "prn", "aux", "nul",
        "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    public static bool IsWellFormed(ReadOnlySpan<char> id)
    {
        if (id.Length is 0 or > MaxLength || id[0] == '-' || id[^1] == '-')
            return false;
        for (var i = 0; i < id.Length; i++)
        {
            if (id[i] == '-' && id[i - 1] == '-')
                return false;
            if (!char.IsAsciiLetterLower(id[i]) && !char.IsAsciiDigit(id[i]) && id[i] != '-')
                return false;
        }

        return true;
    }

    /// <summary>Words of our own addresses, device names of Windows, and two-letter words, which are language tags (<c>/ja/</c>).</summary>
    public static bool IsReserved(string id) =>
        Reserved.Contains(id) || (id.Length == 2 && char.IsAsciiLetterLower(id[0]) && char.IsAsciiLetterLower(id[1]));
}
