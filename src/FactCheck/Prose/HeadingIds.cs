using System.Globalization;
using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace FactCheck.Prose;

/// <summary>
/// The ids of the headings on a page, formed from their words as GitHub forms them, so that a <c>#section</c> link works in
/// both places. An id that the page uses for something else gets <c>-section</c> at its end.
/// </summary>
/// <param name="isTaken">Reports whether the page uses an id for something else.</param>
internal sealed class HeadingIds(Func<string, bool> isTaken)
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _repeats = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> All => _given;

    public bool Contains(string id) => _given.Contains(id);

    /// <summary>Gives each heading of a text its id. The texts of one page must come in the order of the page.</summary>
    public void Assign(MarkdownDocument document)
    {
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.GetAttributes().Id = Next(Slug(heading.Inline is { } words ? PlainText.Of(words) : ""));
    }

    private string Next(string slug)
    {
        var id = isTaken(slug) ? slug + "-section" : slug;
        if (_given.Add(id))
            return id;
        var number = _repeats.GetValueOrDefault(id);
        string repeated;
        do
            repeated = string.Create(CultureInfo.InvariantCulture, $"{id}-{++number}");
        while (isTaken(repeated) || !_given.Add(repeated));
        _repeats[id] = number;
        return repeated;
    }

    /// <summary>A section's id as a link names it, in the form of <see cref="All"/> (NFC).</summary>
    public static string Named(string fragment)
    {
        var id = new StringBuilder(fragment.Length);
        foreach (var rune in fragment.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.OtherNotAssigned)
                id.Append(rune.ToString());
        }

        return id.ToString().Normalize();
    }

    private static string Slug(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var rune in words.Trim().EnumerateRunes())
        {
            if (rune.Value is '-' or ' ')
                slug.Append('-');
            else if (IsPartOfWord(Rune.GetUnicodeCategory(rune)))
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        return slug.Length == 0 ? "section" : slug.ToString().Normalize();
    }

    private static bool IsPartOfWord(UnicodeCategory category) =>
        category is <= UnicodeCategory.OtherNumber or UnicodeCategory.ConnectorPunctuation;
}
