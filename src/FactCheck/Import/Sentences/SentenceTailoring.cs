using System.Globalization;
using System.Text;

namespace FactCheck.Import.Sentences;

/// <summary>Keeps, moves or drops the boundaries that the rules of Unicode propose.</summary>
internal sealed class SentenceTailoring(string text, string language)
{
    private static readonly string[] JapaneseJoints = ["と", "って", "など", "を", "が", "の"];

    private readonly Abbreviations _abbreviations = Abbreviations.For(language);
    private readonly bool _isGerman = Model.LanguageTag.Primary(language).Equals("de", StringComparison.OrdinalIgnoreCase);

    /// <summary>The corrected boundary; -1 if the sentence continues.</summary>
    public int Adjusted(int boundary)
    {
        var terminator = TerminatorBefore(boundary);
        if (terminator < 0)
            return boundary;
        var opening = OpeningBetween(terminator + 1, boundary);
        if (opening >= 0)
            return opening;
        boundary = PastDetachedClosing(boundary);
        return boundary < text.Length && Continues(terminator, boundary) ? -1 : boundary;
    }

    /// <summary>Index of the mark that ends the sentence before a boundary; -1 if a line break ends it.</summary>
    private int TerminatorBefore(int boundary)
    {
        for (var i = boundary - 1; i >= 0; i--)
        {
            var kind = ClassAt(i);
            if (kind is SentenceBreak.ATerm or SentenceBreak.STerm || text[i] == '…')
                return i;
            if (kind is not (SentenceBreak.Close or SentenceBreak.Sp or SentenceBreak.Extend or SentenceBreak.Format))
                return -1;
        }

        return -1;
    }

    /// <summary>UAX #29 counts opening brackets as Close: in "言った。「はい" it breaks after the bracket.</summary>
    private int OpeningBetween(int start, int boundary)
    {
        for (var i = start; i < boundary; i++)
        {
            var isOpening = char.GetUnicodeCategory(text[i]) switch
            {
                UnicodeCategory.OpenPunctuation => text[i] != '„' || i > start,
                UnicodeCategory.InitialQuotePunctuation => i + 1 < text.Length && char.IsLetterOrDigit(text, i + 1),
                _ => false,
            };
            if (isOpening)
                return i;
        }

        return -1;
    }

    /// <summary>French puts a space before closing marks: "Non. » Puis" ends after the mark.</summary>
    private int PastDetachedClosing(int boundary)
    {
        var i = boundary;
        while (i < text.Length && text[i] is '»' or '”' or '’' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || text[i + 1] is ',' or ';'))
            i++;
        if (i == boundary)
            return boundary;
        while (i < text.Length && char.IsWhiteSpace(text[i]))
            i++;
        return i;
    }

    private bool Continues(int terminator, int boundary)
    {
        var next = ClassAt(boundary);
        if (next is SentenceBreak.Lower or SentenceBreak.SContinue)
            return true;
        if (IsJapaneseJoint(terminator, boundary))
            return true;
        if (text[terminator] == '…')
            return next is not (SentenceBreak.Upper or SentenceBreak.OLetter or SentenceBreak.Close);
        return text[terminator] is '.' or '。' && IsAbbreviation(terminator, boundary);
    }

    private bool IsJapaneseJoint(int terminator, int boundary) =>
        boundary > terminator + 1 && text[boundary - 1] is '」' or '』' or '）'
        && JapaneseJoints.Any(joint => text.AsSpan(boundary).StartsWith(joint, StringComparison.Ordinal));

    private bool IsAbbreviation(int terminator, int boundary)
    {
        var word = WordBefore(terminator);
        var isNumberNext = char.IsDigit(text[boundary]);
        if (word.Length == 0 || !text.AsSpan(terminator + 1, boundary - terminator - 1).IsWhiteSpace())
            return false;
        if (_abbreviations.Never.Contains(word) || (isNumberNext && _abbreviations.BeforeNumber.Contains(word)))
            return true;
        if (word.All(char.IsAsciiDigit))
            return isNumberNext || (_isGerman && word.Length <= 2);
        if (_abbreviations.Sometimes.Contains(word) || IsInitials(word))
            return !StartsSentence(terminator, boundary, word);
        return isNumberNext && _abbreviations.Sometimes.Contains(word);
    }

    /// <summary>"J", "U.S", "J.-P": single letters with full stops between them.</summary>
    private static bool IsInitials(string word) =>
        word.Split('.').All(part =>
        {
            var letters = part.TrimStart('-');
            return letters.Length > 0 && char.IsLetter(letters, 0) && letters.Length == (char.IsSurrogate(letters[0]) ? 2 : 1);
        });

    /// <summary>Reports whether the words after an abbreviation look like the start of a sentence.</summary>
    private bool StartsSentence(int terminator, int boundary, string abbreviation)
    {
        var end = boundary;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        var next = text[boundary..end];
        var isInitial = next.Length == 1 && end < text.Length && text[end] == '.';
        var isYear = abbreviation is "г" or "гг" or "в" or "вв" && !FollowsNumber(terminator - abbreviation.Length);
        return !isInitial && !isYear && _abbreviations.Starters.Contains(next);
    }

    /// <summary>"в 1998 г." may end a sentence, "г. Москва" does not.</summary>
    private bool FollowsNumber(int index)
    {
        var before = text.AsSpan(0, index).TrimEnd();
        return !before.IsEmpty && (char.IsDigit(before[^1]) || before[^1] is 'X' or 'V' or 'I');
    }

    private string WordBefore(int terminator)
    {
        var start = terminator;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || IsMark(text[start - 1]) || text[start - 1] is '.' or '-' or '№' || char.IsSurrogate(text[start - 1])))
            start--;
        return text[start..terminator];
    }

    /// <summary>Such as the vowel signs of Devanagari.</summary>
    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private SentenceBreak ClassAt(int index)
    {
        if (char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]))
            index--;
        Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out _);
        return SentenceBreaks.ClassOf(rune);
    }
}
