using System.Collections.Immutable;

namespace FactCheck.Model;

/// <summary>A claim's prose in another language; it never has a verdict.</summary>
/// <param name="Of">12 hexadecimal digits of the content it translates, if given.</param>
public sealed record Translation(
    string Claim,
    string Dossier,
    string Language,
    string File,
    Text? Of,
    TranslatedTexts Texts,
    ImmutableArray<Text> Translators,
    ImmutableArray<SecondReading> Reviewers,
    ImmutableArray<AiUse> Ai);
