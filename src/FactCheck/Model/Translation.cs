using System.Collections.Immutable;

namespace FactCheck.Model;

public enum TranslatedKind { Claim, Source, Evidence }

/// <summary>Names what a translation renders.</summary>
/// <param name="Id">Of a claim or an evidence document; that of the dossier for its source.</param>
public readonly record struct Translated(TranslatedKind Kind, string Dossier, string Id)
{
    public static Translated Claim(string dossier, string id) => new(TranslatedKind.Claim, dossier, id);

    public static Translated Source(string dossier) => new(TranslatedKind.Source, dossier, dossier);

    public static Translated Evidence(string dossier, string id) => new(TranslatedKind.Evidence, dossier, id);
}

/// <summary>The prose of a claim, a source or an evidence document in another language; it never has a verdict.</summary>
/// <param name="Of">12 hexadecimal digits of the content it translates, if given.</param>
public sealed record Translation(
    Translated Original,
    string Language,
    string File,
    Text? Of,
    TranslatedTexts Texts,
    ImmutableArray<Text> Translators,
    ImmutableArray<SecondReading> Reviewers,
    ImmutableArray<AiUse> Ai)
{
    public string Dossier => Original.Dossier;

    /// <summary>The id of the claim it renders; null if it renders a document.</summary>
    public string? Claim => Original.Kind == TranslatedKind.Claim ? Original.Id : null;

    /// <summary>What commands and reports call it: <c>id.ja</c>, <c>dossier/source.ja</c>, <c>dossier/id.ja</c>.</summary>
    public string Name => Original.Kind switch
    {
        TranslatedKind.Claim => $"{Original.Id}.{Language}",
        TranslatedKind.Source => $"{Dossier}/source.{Language}",
        _ => $"{Dossier}/{Original.Id}.{Language}",
    };
}
