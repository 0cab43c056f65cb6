using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Prose;
using Markdig.Syntax;

namespace FactCheck.Check;

/// <summary>A text of Markdown, parsed once for all rules.</summary>
/// <param name="Name">The key of a field; <c>the page</c> for a page.</param>
/// <param name="Sections">The headings of the page on which it is shown, as far as they come from the same file.</param>
internal sealed record MarkdownInput(string File, string Name, Text Text, MarkdownDocument Document, HeadingIds Sections)
{
    /// <summary>Null for a field.</summary>
    public MarkdownPage? Page { get; init; }

    /// <summary>Of a translation; null for the language of the site.</summary>
    public string? Language { get; init; }

    /// <summary>The day on which readers see the text.</summary>
    public PartialDate? Day { get; init; }

    public Location At(SourceSpan span) => Text.LocationAt(Math.Max(0, span.Start), span.Length);

    /// <summary>What is written at a place.</summary>
    public ReadOnlySpan<char> Written(SourceSpan span) =>
        span.Start >= 0 && span.Start <= span.End && span.End < Text.Value.Length ? Text.Value.AsSpan(span.Start, span.Length) : [];
}
