using System.Collections.Immutable;

namespace FactCheck.Model;

/// <summary>
/// Countries and territories by the two letters of ISO 3166-1 (and XK), with their names in 40 languages, as CLDR 48 has them.
/// The names are no statement of ours on anybody's status.
/// </summary>
public static class Countries
{
    private const string English = "en";

    private static readonly string[] Languages;

    /// <summary>Each code with its line of the table; few of the names are ever asked for.</summary>
    private static readonly Dictionary<string, string> Lines = new(StringComparer.Ordinal);

    static Countries()
    {
        using var reader = new StreamReader(typeof(Countries).Assembly.GetManifestResourceStream("countries.tsv")!);
        Languages = reader.ReadLine()!.Split('\t');
        while (reader.ReadLine() is { } line)
            Lines.Add(line[..line.IndexOf('\t', StringComparison.Ordinal)], line);
        Codes = [.. Lines.Keys.Order(StringComparer.Ordinal)];
    }

    public static ImmutableArray<string> Codes { get; }

    public static bool Has(string code) => Lines.ContainsKey(code);

    /// <summary>Returns the name of a country that <see cref="Has"/> knows; the English one if the language is not in the table.</summary>
    public static string Name(string code, string language)
    {
        var names = Lines[code].Split('\t');
        string[] wanted = [language, LanguageTag.Primary(language), English];
        return names[wanted.Select(tag => Array.IndexOf(Languages, tag)).First(at => at > 0)];
    }
}
