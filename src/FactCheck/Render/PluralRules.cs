using FactCheck.Model;

namespace FactCheck.Render;

/// <summary>
/// Plural categories of whole numbers by Unicode CLDR (Language Plural Rules), for the languages that the site can be
/// read in; .NET has none of its own.
/// </summary>
internal static class PluralRules
{
    public static string Category(string language, int number)
    {
        var (n, tens, hundreds) = (Math.Abs(number), Math.Abs(number) % 10, Math.Abs(number) % 100);
        return LanguageTag.Primary(language) switch
        {
            "ja" or "zh" or "ko" or "vi" or "th" or "id" => "other",
            "ru" or "uk" or "be" => tens == 1 && hundreds != 11 ? "one"
                : tens is >= 2 and <= 4 && (hundreds is < 12 or > 14) ? "few"
                : "many",
            "ar" => n switch
            {
                0 => "zero",
                1 => "one",
                2 => "two",
                _ when hundreds is >= 3 and <= 10 => "few",
                _ when hundreds is >= 11 => "many",
                _ => "other",
            },
            "fr" or "pt" => n <= 1 ? "one" : "other",
            _ => n == 1 ? "one" : "other",
        };
    }
}
