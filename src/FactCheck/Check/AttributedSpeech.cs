using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>
/// Finds words that are not our own: in quotation marks, in a Markdown quotation, or in a sentence that says whose words
/// they are.
/// </summary>
internal static class AttributedSpeech
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?。！？\n");

    /// <summary>Opening marks, each with the marks that close it; the straight mark does both.</summary>
    private static readonly FrozenDictionary<char, string> Closing = new Dictionary<char, string>
    {
        ['“'] = "”",
        ['„'] = "“”",
        ['«'] = "»",
        ['‹'] = "›",
        ['「'] = "」",
        ['『'] = "』",
        ['‘'] = "’",
        ['"'] = "\"",
    }.ToFrozenDictionary();

    /// <summary>Words that attribute a sentence to a speaker; in languages without spaces they follow what was said.</summary>
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Attributing = new Dictionary<string, ImmutableArray<string>>
    {
        ["en"] =
        [
            "according to", "argue", "argued", "argues", "call", "called", "calling", "calls", "describe", "described", "describes", "hold", "holds",
            "maintains", "names", "put it", "puts it", "quoted", "quotes", "refers to", "said", "say", "says", "speak of", "speaks of", "spoke of",
            "stated", "states", "terms", "told", "words of", "write", "writes", "wrote",
        ],
        ["de"] = ["bezeichnet", "laut", "nannte", "nennt", "sagt", "sagte", "schreibt", "schrieb", "spricht von", "zufolge"],
        ["ru"] =
        [
            "говорит", "говорят", "заявил", "заявила", "заявляет", "называет", "называют", "назвал", "назвала", "пишет", "по мнению", "по словам",
            "сказал", "сказала", "согласно", "считает", "считают", "утверждает", "утверждают",
        ],
        ["ja"] = ["とした", "としている", "とする", "と主張", "と呼", "と書", "と述べ", "と表現", "という", "によると", "によれば"],
        ["ar"] = ["بحسب", "تسمي", "تصف", "تقول", "ذكر", "صرح", "قال", "قالت", "وصف", "وفقا", "يسمي", "يصف", "يقول"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reports whether the words at a place are someone else's.</summary>
    public static bool Covers(string text, int offset, int length, string language)
    {
        var start = text.LastIndexOf("\n\n", offset, StringComparison.Ordinal) is var blank and >= 0 ? blank + 2 : 0;
        return IsQuotation(text, offset) || IsQuoted(text, start, offset) || IsAttributed(text, start, offset, length, language);
    }

    private static bool IsQuotation(string text, int offset)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, offset - 1)) + 1;
        return text.AsSpan(line).TrimStart(' ').StartsWith(">");
    }

    /// <summary>Marks are paired from the start of the paragraph; an apostrophe after a letter opens nothing.</summary>
    private static bool IsQuoted(string text, int start, int offset)
    {
        var open = new Stack<string>();
        for (var i = start; i < offset; i++)
        {
            var c = text[i];
            var isApostrophe = c == '’' && i + 1 < text.Length && char.IsLetter(text[i + 1]);
            if (open.Count > 0 && open.Peek().Contains(c, StringComparison.Ordinal) && !isApostrophe)
                open.Pop();
            else if (Closing.TryGetValue(c, out var closing))
                open.Push(closing);
        }

        return open.Count > 0;
    }

    private static bool IsAttributed(string text, int start, int offset, int length, string language)
    {
        var primary = LanguageTag.Primary(language);
        if (!Attributing.TryGetValue(primary, out var words))
            return false;
        var sentence = text.AsSpan(start, offset - start).LastIndexOfAny(SentenceEnds) + 1 + start;
        var isUnspaced = LanguageTag.IsUnspaced(language);
        var end = isUnspaced && text.AsSpan(offset + length).IndexOfAny(SentenceEnds) is var rest and >= 0 ? offset + length + rest
            : isUnspaced ? text.Length
            : offset;
        return words.Any(word => Contains(text, sentence, end, word, isUnspaced));
    }

    private static bool Contains(string text, int start, int end, string word, bool isUnspaced)
    {
        for (var at = start; at < end; at++)
        {
            at = text.IndexOf(word, at, end - at, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                return false;
            var after = at + word.Length;
            if (isUnspaced || ((at == 0 || !char.IsLetter(text[at - 1])) && (after == text.Length || !char.IsLetter(text[after]))))
                return true;
        }

        return false;
    }
}
