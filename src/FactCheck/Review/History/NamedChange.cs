using FactCheck.Anchor;
using FactCheck.Anchor.Fuzzy;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Review.History;

/// <summary>Whether corrections tell readers of a change: one that does names the old and the new.</summary>
internal static class NamedChange
{
    /// <summary>Quotation marks, dashes, spaces and composition say nothing new.</summary>
    public static bool IsSame(string old, string now) => old == now || Key(old) == Key(now);

    /// <summary>
    /// Whether the corrections, one after the other, make the old text the new one: each puts its 'to' in the place of its
    /// 'from'; without a 'to' it is dropped. A correction of kind 'typo' is not shown to readers, so it may touch nothing of substance.
    /// </summary>
    public static bool IsRecorded(string old, string now, IEnumerable<Correction> corrections)
    {
        var (text, goal) = (Key(old), Key(now));
        foreach (var correction in corrections)
        {
            if (correction.From is not { } from || Key(from.Value).Length == 0)
                continue;
            var to = correction.To?.Value ?? "";
            if (correction.Kind == CorrectionKind.Typo && IsSubstantive(from.Value, to))
                continue;
            text = text.Replace(Key(from.Value), Key(to), StringComparison.Ordinal);
            if (text == goal)
                return true;
        }

        return text == goal;
    }

    /// <summary>Whether readers are told that something happened, where there is no old and new to name.</summary>
    public static bool IsMentioned(IEnumerable<Correction> corrections) =>
        corrections.Any(correction => correction.Kind != CorrectionKind.Typo && correction.Note is not null);

    /// <summary>The entry that is missing, to be pasted and filled.</summary>
    public static string Hint(CorrectionKind kind, string old, string now) =>
        "add at the end of 'corrections':\n"
        + "- date: YYYY-MM-DD\n"
        + $"  kind: {Vocabularies.CorrectionKinds.WordFor(kind)}\n"
        + $"  from: {YamlScalarText.Of(old)}\n"
        + (now.Length == 0 ? "" : $"  to: {YamlScalarText.Of(now)}\n")
        + "  note: why it was changed";

    private static bool IsSubstantive(string old, string now)
    {
        var (oldText, newText) = (TextFold.Fold(old), TextFold.Fold(now));
        var diff = WordDiff.Of(
            oldText, WordToken.Of(oldText, 0, oldText.Key.Length), newText, WordToken.Of(newText, 0, newText.Key.Length));
        return SubstantiveChange.Of(diff, isSentenceStart: true) != Substance.None;
    }

    private static string Key(string text) => TextFold.Key(text).Trim();
}
