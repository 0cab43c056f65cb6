using System.Collections.Immutable;
using System.Text;

namespace FactCheck.Import.Sentences;

/// <summary>Sentence boundaries by the default rules of UAX #29 §5, untailored. Linear in the text.</summary>
internal static class SentenceBreaks
{
    /// <summary>The ends of sentences as offsets in UTF-16 units, including the end of the text.</summary>
    public static ImmutableArray<int> Of(string text)
    {
        var units = Units(text);
        var letters = NextLetters(units);
        var breaks = ImmutableArray.CreateBuilder<int>();
        var ending = Ending.None;
        for (var i = 0; i < units.Count; i++)
        {
            if (i > 0 && IsBreak(units, letters, i, ending))
                breaks.Add(units[i].Offset);
            ending = ending.After(units[i].Class, i > 0 ? units[i - 1].Class : SentenceBreak.Other);
        }

        if (text.Length > 0)
            breaks.Add(text.Length);
        return breaks.ToImmutable();
    }

    public static SentenceBreak ClassOf(Rune rune)
    {
        var changes = SentenceBreakTable.Changes;
        var low = 0;
        var high = changes.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (changes[middle] >> 4 <= rune.Value)
                low = middle;
            else
                high = middle - 1;
        }

        return (SentenceBreak)(changes[low] & 15);
    }

    /// <summary>SB5: Extend and Format belong to the character before them, unless it ends a paragraph.</summary>
    private static List<(int Offset, SentenceBreak Class)> Units(string text)
    {
        var units = new List<(int Offset, SentenceBreak Class)>(text.Length);
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            var kind = ClassOf(rune);
            if (kind is not (SentenceBreak.Extend or SentenceBreak.Format))
                units.Add((i, kind));
            else if (units.Count == 0 || IsParagraphEnd(units[^1].Class))
                units.Add((i, SentenceBreak.Other));
            i += length;
        }

        return units;
    }

    /// <summary>For SB8: the next letter, terminator or paragraph end at or after each unit.</summary>
    private static SentenceBreak[] NextLetters(List<(int Offset, SentenceBreak Class)> units)
    {
        var next = new SentenceBreak[units.Count];
        var last = SentenceBreak.Other;
        for (var i = units.Count - 1; i >= 0; i--)
        {
            var kind = units[i].Class;
            if (kind is SentenceBreak.OLetter or SentenceBreak.Upper or SentenceBreak.Lower or SentenceBreak.ATerm or SentenceBreak.STerm
                || IsParagraphEnd(kind))
                last = kind;
            next[i] = last;
        }

        return next;
    }

    private static bool IsBreak(List<(int Offset, SentenceBreak Class)> units, SentenceBreak[] letters, int index, Ending ending)
    {
        var before = units[index - 1].Class;
        var after = units[index].Class;
        if (before == SentenceBreak.CR && after == SentenceBreak.LF) // SB3
            return false;
        if (IsParagraphEnd(before)) // SB4
            return true;
        if (ending.Part == EndingPart.None) // SB998
            return false;
        if (ending.IsATerm)
        {
            if (ending.Part == EndingPart.Terminator && after == SentenceBreak.Numeric) // SB6
                return false;
            if (ending.Part == EndingPart.Terminator && ending.FollowsLetter && after == SentenceBreak.Upper) // SB7
                return false;
            if (letters[index] == SentenceBreak.Lower) // SB8
                return false;
        }

        return after switch
        {
            SentenceBreak.SContinue or SentenceBreak.ATerm or SentenceBreak.STerm => false, // SB8a
            SentenceBreak.Close => ending.Part == EndingPart.Space, // SB9
            SentenceBreak.Sp or SentenceBreak.Sep or SentenceBreak.CR or SentenceBreak.LF => false, // SB9, SB10
            _ => true, // SB11
        };
    }

    private static bool IsParagraphEnd(SentenceBreak kind) => kind is SentenceBreak.Sep or SentenceBreak.CR or SentenceBreak.LF;

    private enum EndingPart
    {
        None,
        Terminator,
        Close,
        Space,
    }

    /// <summary>The part of a sentence's ending that precedes a position: a terminator, then Close*, then Sp*.</summary>
    private readonly record struct Ending(EndingPart Part, bool IsATerm, bool FollowsLetter)
    {
        public static Ending None => default;

        public Ending After(SentenceBreak kind, SentenceBreak before) => kind switch
        {
            SentenceBreak.ATerm or SentenceBreak.STerm => new Ending(
                EndingPart.Terminator, kind == SentenceBreak.ATerm, before is SentenceBreak.Upper or SentenceBreak.Lower),
            SentenceBreak.Close when Part is EndingPart.Terminator or EndingPart.Close => this with { Part = EndingPart.Close },
            SentenceBreak.Sp when Part != EndingPart.None => this with { Part = EndingPart.Space },
            _ => None,
        };
    }
}
