using System.Globalization;

namespace FactCheck.Render.Markup;

/// <summary>The footnotes of a page, numbered by what they lead to.</summary>
/// <param name="target">The start of the ids of what they lead to: <c>ev</c> for evidence, <c>note</c> for notes.</param>
/// <param name="numbers">The number of each document or note that can be cited, by its name.</param>
/// <param name="label">What a number is called where it is read aloud.</param>
internal sealed class Citations(string target, IReadOnlyDictionary<string, int> numbers, Func<int, string> label)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>Returns the places that cite a document or note in the texts rendered so far.</summary>
    public IEnumerable<NumberedPlace> PlacesOf(string name) =>
        Enumerable.Range(1, _places.GetValueOrDefault(name)).Select(n => new NumberedPlace(n, Fragment(numbers[name], n)));

    /// <summary>Counts a citation and returns its mark; null if there is nothing to cite.</summary>
    public Html? Cite(string name)
    {
        if (!numbers.TryGetValue(name, out var number))
            return null;
        var place = _places[name] = _places.GetValueOrDefault(name) + 1;
        var text = number.ToString(CultureInfo.InvariantCulture);
        return new HtmlBuilder()
            .Raw("<sup><a").Attribute("id", Fragment(number, place)).Attribute("href", $"#{target}-{text}").Attribute("aria-label", label(number))
            .Raw(">").Text(text).Raw("</a></sup>").ToHtml();
    }

    private static string Fragment(int number, int place) => FormattableString.Invariant($"ref-{number}-{place}");
}

/// <param name="Number">The number of the place among those of one document or note, from 1.</param>
internal readonly record struct NumberedPlace(int Number, string Fragment);
