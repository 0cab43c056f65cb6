using System.Collections.Immutable;

namespace FactCheck.Model;

/// <summary>A claim's prose in another language; it never holds a verdict.</summary>
/// <param name="Of">12 hexadecimal digits of the content it renders, where known.</param>
/// <param name="Fields">The translated fields by name, in the file's order.</param>
/// <param name="Shows">What evidence documents show, by document id.</param>
public sealed record Translation(
    string Claim,
    string Dossier,
    string Language,
    string File,
    Text? Of,
    ImmutableArray<KeyValuePair<string, Text>> Fields,
    ImmutableArray<Text> LeavesOut,
    ImmutableArray<Text> NotSeen,
    ImmutableArray<KeyValuePair<string, Text>> Shows,
    ImmutableArray<Text> Translators,
    ImmutableArray<SecondReading> Reviewers);
