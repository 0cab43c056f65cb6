using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Model;

namespace FactCheck.Anchor;

/// <summary>
/// Ids of sentences that stay the same when text around them is inserted or moved: <c>s-</c> and 10 characters of lower-case
/// base32 (RFC 4648 §6) of the SHA-256 of the folded sentence; <c>-2</c>, <c>-3</c> … for repeats, in reading order.
/// </summary>
public static class SentenceIds
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Length = 10;

    /// <summary>One id per sentence, in order; all different.</summary>
    public static ImmutableArray<string> Of(SourceText text)
    {
        var ids = ImmutableArray.CreateBuilder<string>(text.Sentences.Length);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in text.Sentences)
        {
            var id = Of(text.WordsOf(sentence));
            var count = seen[id] = seen.GetValueOrDefault(id) + 1;
            ids.Add(count == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{count}"));
        }

        return ids.MoveToImmutable();
    }

    /// <summary>An id without the number of a repeat: the same for all sentences that the fold calls equal.</summary>
    public static string Base(string id) => id.LastIndexOf('-') is var at && at > 1 ? id[..at] : id;

    /// <summary>The id of a sentence that appears once in its text. Surrounding white space does not count.</summary>
    public static string Of(string sentence)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(TextFold.Key(sentence).Trim(' ')));
        var bits = 0UL;
        foreach (var b in hash.AsSpan(0, 7))
            bits = bits << 8 | b;

        Span<char> digits = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
            digits[i] = Alphabet[(int)(bits >> (56 - 5 * (i + 1)) & 31)];
        return "s-" + digits.ToString();
    }
}
