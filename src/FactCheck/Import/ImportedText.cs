using System.Collections.Immutable;
using FactCheck.Texts;

namespace FactCheck.Import;

/// <summary>The content of a document in any format.</summary>
/// <param name="Blocks">Paragraphs and headings, in order.</param>
/// <param name="Warnings">What a person should check.</param>
internal sealed record ImportedText(ImmutableArray<ImportedBlock> Blocks, StatedDetails About, ImmutableArray<string> Warnings);

/// <param name="Text">With collapsed white space; a line feed is a line break of the document.</param>
internal sealed record ImportedBlock(bool IsHeading, string Text);

/// <summary>Details that a document states; others are null.</summary>
internal sealed record StatedDetails
{
    public string? Title { get; init; }
    public string? Url { get; init; }
    public string? Language { get; init; }
    public string? Published { get; init; }

    /// <summary>A date that the page shows, which need not be that of its publication.</summary>
    public string? SeenDate { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];
    public string? Publisher { get; init; }

    /// <summary>The name of the web site, which is not always the publisher.</summary>
    public string? SiteName { get; init; }

    /// <summary>Details that the request gives take precedence.</summary>
    public StatedDetails With(ImportRequest request) => this with
    {
        Title = request.Title is { } title ? WhiteSpace.Collapsed(title) : Title,
        Url = request.Url ?? Url,
        Language = request.Language ?? Language,
        Published = request.Published ?? Published,
    };
}
