namespace FactCheck.Anchor.Fuzzy;

/// <summary>Kinds of words that can change the meaning, however similar the sentences look.</summary>
[Flags]
public enum Substance
{
    None = 0,
    Number = 1,
    Negation = 2,
    Name = 4,
    Unit = 8,
    Currency = 16,
    Quantifier = 32,

    /// <summary>Also directions: rose, fell, before, after.</summary>
    Comparative = 64,

    /// <summary>Where quoted speech starts or ends.</summary>
    QuotationMark = 128,
}
