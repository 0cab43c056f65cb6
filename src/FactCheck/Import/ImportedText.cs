using System.Collections.Immutable;

namespace FactCheck.Import;

/// <summary>What was read from a document, whatever its format.</summary>
/// <param name="Blocks">Paragraphs and headings, in order.</param>
/// <param name="About">What the document says of itself.</param>
/// <param name="Warnings">What a person should look at.</param>
internal sealed record ImportedText(ImmutableArray<ImportedBlock> Blocks, StatedDetails About, ImmutableArray<string> Warnings);

/// <param name="Text">White space collapsed; a line feed is a line break that the document asks for.</param>
internal sealed record ImportedBlock(bool IsHeading, string Text);

/// <summary>Details that a document states of itself; what it does not state is null.</summary>
internal sealed record StatedDetails
{
    public string? Title { get; init; }
    public string? Url { get; init; }
    public string? Language { get; init; }
    public string? Published { get; init; }

    /// <summary>The name of the web site, which is often, but not always, the publisher.</summary>
    public string? SiteName { get; init; }
}
