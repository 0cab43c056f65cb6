namespace FactCheck.Model;

/// <summary>Names of claims, dossiers, documents, people, topics and pages: <c>[a-z0-9]+(-[a-z0-9]+)*</c>.</summary>
public static class Id
{
    public const int MaxLength = 80;

    /// <summary>What an id is made of, for messages.</summary>
    public const string Form = "lower-case letters a-z, digits and single hyphens, at most 80 characters";

    private static readonly HashSet<string> OwnNames = new(StringComparer.Ordinal) { "source", "index", "page", "feed", "evidence" };

    private static readonly HashSet<string> Devices = new(StringComparer.Ordinal)
    {
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

    public static bool IsReserved(string id) => Reservation(id) is not null;

    /// <summary>Why an id is reserved, for messages; null if it is not.</summary>
    public static string? Reservation(string id)
    {
        if (OwnNames.Contains(id))
            return $"'{id}' is the name of files that the program itself reads or writes";
        if (Devices.Contains(id))
            return $"'{id}' is the name of a device on Windows";
        return id.Length == 2 && char.IsAsciiLetterLower(id[0]) && char.IsAsciiLetterLower(id[1])
            ? $"a name of two letters is a language tag in addresses (/{id}/)"
            : null;
    }
}
