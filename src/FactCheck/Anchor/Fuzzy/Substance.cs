namespace FactCheck.Anchor.Fuzzy;

/// <summary>What a change of words touches that can change what is said, however alike the sentences look.</summary>
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
