using FactCheck.Anchor;
using FactCheck.Load;
using FactCheck.Model;

namespace FactCheck.BrowserTests.DeepLinks;

/// <summary>The texts of this folder, and places in texts.</summary>
internal static class StoredText
{
    private const char BlockEnd = '⏎';

    public static string[] Languages { get; } = ["en", "de", "ru", "ja", "ar"];

    public static SearchableText Read(string language) => Of(File.ReadAllText(PathOf($"{language}.txt")), language);

    /// <param name="text">As in <c>source.txt</c>.</param>
    public static SearchableText Of(string text, string language) =>
        SearchableText.Of(SourceTextFile.Parse("claims/d/source.txt", text, SourceTextFile.DefaultJoin(language)));

    /// <summary>The quotes of <c>xx.quotes.txt</c>, one a line.</summary>
    public static IEnumerable<Model.Anchor> Quotes(SearchableText text, string language) =>
        File.ReadLines(PathOf($"{language}.quotes.txt")).Select(quote => Find(text, quote.Replace(BlockEnd, '\n')));

    /// <summary>A text whose quote is between <c>⟦</c> and <c>⟧</c>.</summary>
    public static (SearchableText Text, Model.Anchor Anchor) Marked(string marked, string language)
    {
        var text = Of(marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal), language);
        var canonical = Of(marked, language).Source.Canonical;
        var start = canonical.IndexOf('⟦', StringComparison.Ordinal);
        return (text, At(text, start, canonical.IndexOf('⟧', StringComparison.Ordinal) - start - 1));
    }

    private static Model.Anchor At(SearchableText text, int start, int length) =>
        new(text.Source, start, length, text.SentenceAt(start), text.SentenceAt(start + length - 1), false);

    private static Model.Anchor Find(SearchableText text, string quote)
    {
        var start = text.Source.Canonical.IndexOf(quote, StringComparison.Ordinal);
        Assert.True(start >= 0 && text.Source.Canonical.IndexOf(quote, start + 1, StringComparison.Ordinal) < 0, $"not there once: {quote}");
        return At(text, start, quote.Length);
    }

    private static string PathOf(string file) => Path.Join(AppContext.BaseDirectory, "DeepLinks", "Texts", file);
}
