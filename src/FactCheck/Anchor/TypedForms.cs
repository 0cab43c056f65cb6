namespace FactCheck.Anchor;

/// <summary>
/// Characters for which people type others: full-width forms, which differ from ASCII and from a few currency signs only in
/// width, and Hebrew marks that common keyboards lack. Quotes are searched in these forms last. They are no part of the fold,
/// since ids of sentences are made from it.
/// </summary>
internal static class TypedForms
{
    public static char Of(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\uFFE0' => '¢',
        '\uFFE1' => '£',
        '\uFFE5' => '¥',
        '\uFFE6' => '₩',
        '\u05BE' => '-',
        '\u05F3' => '\'',
        '\u05F4' => '"',
        _ => c,
    };

    /// <summary>A folded text in these forms, with the same offsets; the same object if it has none of the characters.</summary>
    public static string Key(string folded)
    {
        foreach (var c in folded)
        {
            if (Of(c) != c)
                return string.Create(folded.Length, folded, static (typed, key) =>
                {
                    for (var i = 0; i < key.Length; i++)
                        typed[i] = Of(key[i]);
                });
        }

        return folded;
    }
}
