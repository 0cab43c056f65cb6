using System.Collections.Frozen;

namespace FactCheck.Model;

/// <summary>Tags of languages that people may write by name: the most spoken and read ones, in English and in their own words.</summary>
internal static class LanguageNames
{
    private static readonly FrozenDictionary<string, string> Tags = new Dictionary<string, string>
    {
        ["arabic"] = "ar",
        ["العربية"] = "ar",
        ["bengali"] = "bn",
        ["bulgarian"] = "bg",
        ["catalan"] = "ca",
        ["chinese"] = "zh",
        ["中文"] = "zh",
        ["croatian"] = "hr",
        ["czech"] = "cs",
        ["danish"] = "da",
        ["dutch"] = "nl",
        ["english"] = "en",
        ["estonian"] = "et",
        ["finnish"] = "fi",
        ["french"] = "fr",
        ["français"] = "fr",
        ["german"] = "de",
        ["deutsch"] = "de",
        ["greek"] = "el",
        ["hebrew"] = "he",
        ["hindi"] = "hi",
        ["hungarian"] = "hu",
        ["icelandic"] = "is",
        ["indonesian"] = "id",
        ["irish"] = "ga",
        ["italian"] = "it",
        ["italiano"] = "it",
        ["japanese"] = "ja",
        ["日本語"] = "ja",
        ["korean"] = "ko",
        ["한국어"] = "ko",
        ["latvian"] = "lv",
        ["lithuanian"] = "lt",
        ["norwegian"] = "no",
        ["persian"] = "fa",
        ["polish"] = "pl",
        ["polski"] = "pl",
        ["portuguese"] = "pt",
        ["português"] = "pt",
        ["romanian"] = "ro",
        ["russian"] = "ru",
        ["русский"] = "ru",
        ["serbian"] = "sr",
        ["slovak"] = "sk",
        ["slovene"] = "sl",
        ["spanish"] = "es",
        ["español"] = "es",
        ["swahili"] = "sw",
        ["swedish"] = "sv",
        ["tamil"] = "ta",
        ["thai"] = "th",
        ["turkish"] = "tr",
        ["ukrainian"] = "uk",
        ["українська"] = "uk",
        ["urdu"] = "ur",
        ["vietnamese"] = "vi",
        ["welsh"] = "cy",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The tag of the language with this name (IANA Language Subtag Registry); null for other words.</summary>
    public static string? TagOf(string name) => Tags.GetValueOrDefault(name.Trim());
}
