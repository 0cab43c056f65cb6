using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Model;

/// <summary>
/// Countries and territories by the two letters of ISO 3166-1 (and XK), with their names in 40 languages, as CLDR 48 has them.
/// The names are no statement of ours on anybody's status.
/// </summary>
public static class Countries
{
    private const string English = "en";

    private static readonly Lazy<FrozenDictionary<string, FrozenDictionary<string, string>>> All = new(Read);

    public static ImmutableArray<string> Codes { get; } = [.. All.Value.Keys.Order(StringComparer.Ordinal)];

    public static bool Has(string code) => All.Value.ContainsKey(code);

    /// <summary>Returns the name of a country that <see cref="Has"/> knows; the English one if the language is not in the table.</summary>
    public static string Name(string code, string language)
    {
        var names = All.Value[code];
        return names.GetValueOrDefault(language) ?? names.GetValueOrDefault(LanguageTag.Primary(language)) ?? names[English];
    }

    private static FrozenDictionary<string, FrozenDictionary<string, string>> Read()
    {
        using var reader = new StreamReader(typeof(Countries).Assembly.GetManifestResourceStream("countries.tsv")!);
        var languages = reader.ReadLine()!.Split('\t');
        var countries = new Dictionary<string, FrozenDictionary<string, string>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            countries[cells[0]] = languages.Zip(cells).Skip(1).ToFrozenDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal);
        }

        return countries.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
