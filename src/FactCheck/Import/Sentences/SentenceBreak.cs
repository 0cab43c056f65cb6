namespace FactCheck.Import.Sentences;

/// <summary>The values of Unicode's property Sentence_Break (UAX #29 §5.1); the numbers are those of the table.</summary>
internal enum SentenceBreak
{
    Other,
    CR,
    LF,
    Sep,
    Extend,
    Format,
    Sp,
    Lower,
    Upper,
    OLetter,
    Numeric,
    ATerm,
    SContinue,
    STerm,
    Close,
}
