using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Model.Plurals;

namespace FactCheck.Render;

/// <summary>Interface words, dates and numbers in a language, independent of the machine's culture.</summary>
internal sealed class Wording(InterfaceLanguage language)
{
    private static readonly string[] EnglishQuotes = ["“", "”", "‘", "’"];

    public string Tag => language.Tag;

    public bool Has(string key) => language.Phrases.ContainsKey(key);

    /// <summary>Returns the key that is most like this one; null if none is close.</summary>
    public string? NearestKey(string key) => Nearest.Find(key, language.Phrases.Keys);

    /// <summary>
    /// Fills the placeholders of a phrase; markup stays markup, texts are escaped. If the first argument is a month or
    /// a year, it prefers the phrase <c>key-in</c>: "on 3 May 2021", but "in May 2021".
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no such phrase.</exception>
    public object Phrase(string key, IReadOnlyList<object?> arguments)
    {
        if (!language.Phrases.TryGetValue(arguments.Count > 0 && arguments[0] is PartialDate { IsFull: false } ? key + "-in" : key, out var phrase)
            && !language.Phrases.TryGetValue(key, out phrase))
            throw new KeyNotFoundException($"there is no phrase '{key}' in {language.File}");
        var form = arguments.Count > 0 && arguments[0] is int number ? phrase.For(PluralRules.Category(language.Tag, number)) : phrase.Other;
        return arguments.Any(argument => argument is Html) ? Filled(form, arguments) : FilledText(form, arguments);
    }

    public string Date(PartialDate date)
    {
        // Russian and other languages write a month alone in another case than after a day.
        var alone = date.IsFull ? default : language.Lists.GetValueOrDefault("date.months-alone");
        var months = alone.IsDefaultOrEmpty ? language.Lists.GetValueOrDefault("date.months") : alone;
        if (date.Month == 0 || months.IsDefaultOrEmpty || months.Length < 12)
            return date.ToString();
        var pattern = language.Phrases.GetValueOrDefault(date.IsFull ? "date.pattern" : "date.pattern-month")?.Other;
        return pattern is null
            ? date.ToString()
            : pattern
                .Replace("{d}", date.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("{month}", months[date.Month - 1], StringComparison.Ordinal)
                .Replace("{m}", date.Month.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("{y}", date.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    public string Number(int number)
    {
        var group = language.Phrases.GetValueOrDefault("number.group")?.Other ?? ",";
        return number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", group, StringComparison.Ordinal);
    }

    public string OpeningQuote => Quotes[0];

    /// <summary>Puts a text in the quotation marks of this language; its own marks become the inner ones.</summary>
    public string Quoted(string text)
    {
        var quotes = Quotes;
        var quoted = new StringBuilder(quotes[0]);
        var opened = 0;
        foreach (var c in text)
        {
            // “ opens a quotation in English, and closes one in German and, within another, in Russian.
            var mark = c.ToString();
            var closes = c == '”' || ((mark == quotes[1] || mark == quotes[3]) && (c != '“' || opened > 0));
            var opens = !closes && (c == '“' || mark == quotes[0] || mark == quotes[2]);
            opened += opens ? 1 : closes ? -1 : 0;
            quoted.Append(opens ? quotes[2] : closes ? quotes[3] : mark);
        }

        return quoted.Append(quotes[1]).ToString();
    }

    public string LanguageName(string tag) =>
        (language.Phrases.GetValueOrDefault("language." + tag) ?? language.Phrases.GetValueOrDefault("language." + LanguageTag.Primary(tag)))?.Other ?? tag;

    private IReadOnlyList<string> Quotes =>
        language.Lists.GetValueOrDefault("quotes") is { IsDefaultOrEmpty: false, Length: >= 4 } own ? own : EnglishQuotes;

    private string FilledText(string form, IReadOnlyList<object?> arguments)
    {
        var text = new StringBuilder();
        Fill(form, arguments, literal => text.Append(literal), argument => text.Append(TextOf(argument)));
        return text.ToString();
    }

    private Html Filled(string form, IReadOnlyList<object?> arguments)
    {
        var markup = new HtmlBuilder();
        Fill(form, arguments, literal => markup.Text(literal), argument =>
        {
            if (argument is Html html)
                markup.Raw(html.Value);
            else
                markup.Text(TextOf(argument));
        });
        return markup.ToHtml();
    }

    private string TextOf(object? argument) => argument switch
    {
        int number => Number(number),
        PartialDate date => Date(date),
        _ => argument?.ToString() ?? "",
    };

    private static void Fill(string form, IReadOnlyList<object?> arguments, Action<string> literal, Action<object?> argument)
    {
        var at = 0;
        while (at < form.Length)
        {
            var open = form.IndexOf('{', at);
            if (open < 0 || open + 2 >= form.Length || !char.IsAsciiDigit(form[open + 1]) || form[open + 2] != '}')
            {
                var end = open < 0 ? form.Length : open + 1;
                literal(form[at..end]);
                at = end;
                continue;
            }

            literal(form[at..open]);
            var index = form[open + 1] - '0';
            argument(index < arguments.Count ? arguments[index] : null);
            at = open + 3;
        }
    }
}
