namespace FactCheck.Benchmarks.Corpora;

/// <summary>What one program reads of a claim, and any other reads too.</summary>
/// <param name="Id">The file name of every form.</param>
/// <param name="Quote">Words of a sentence of the dossier's source.</param>
/// <param name="Claimant">Id of a person.</param>
internal sealed record CorpusClaim(string Id, string Quote, string Verdict, string Claimant, DateOnly Published)
{
    public required string Headline { get; init; }
    public required string Summary { get; init; }

    /// <summary>Null for verdicts that need none.</summary>
    public required string? AccurateVersion { get; init; }

    /// <summary>Given with the verdict missing-context alone.</summary>
    public required string? LeavesOut { get; init; }

    /// <summary>Given with the verdict unverifiable alone.</summary>
    public required string? WouldChange { get; init; }
    public required string[] Topics { get; init; }
    public required CorpusEvidence[] Evidence { get; init; }
    public required CorpusCorrection? Correction { get; init; }
    public required string Analysis { get; init; }
    public required CorpusTranslation? Translation { get; init; }
}

/// <param name="Key">What footnotes name it by.</param>
/// <param name="IsShared">Whether the document has a file of its own in the dossier, named by the key; else it is described in the claim.</param>
internal sealed record CorpusEvidence(string Key, bool IsShared, CorpusDocument Document, string Stance, string Shows);

internal sealed record CorpusDocument(string Title, string Publisher, string Url, DateOnly Date, string Kind);

/// <param name="From">The verdict before; null if the correction changed facts only.</param>
internal sealed record CorpusCorrection(DateOnly Date, string? From, string Note);

internal sealed record CorpusTranslation(string Headline, string Summary, string? AccurateVersion, string Analysis);

/// <param name="Sentences">The source's text; an empty one begins a paragraph.</param>
/// <param name="Documents">Evidence that several claims share, by id.</param>
internal sealed record CorpusDossier(
    string Id, string Title, string Publisher, string Url, DateOnly Published, string Claimant,
    string[] Sentences, CorpusClaim[] Claims, KeyValuePair<string, CorpusDocument>[] Documents);
