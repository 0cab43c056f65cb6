using FactCheck.Anchor;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Review.History;

/// <summary>Decides whether corrections record a change, by naming the old and the new value.</summary>
internal static class NamedChange
{
    /// <summary>Whether two texts differ at most in quotation marks, dashes, spaces and composition.</summary>
    public static bool IsSame(string old, string now) => old == now || Key(old) == Key(now);

    /// <summary>
    /// Whether the corrections, applied in order, turn the old text into the new one: each replaces its 'from' with its 'to', or
    /// removes it if it has no 'to'. One of kind 'typo' or 'spelling' explains nothing.
    /// </summary>
    public static bool IsRecorded(string old, string now, IEnumerable<Correction> corrections)
    {
        var (text, goal) = (Key(old), Key(now));
        foreach (var correction in corrections)
        {
            if (!correction.ExplainsChange || correction.From is not { } from || Key(from.Value).Length == 0)
                continue;
            text = text.Replace(Key(from.Value), Key(correction.To?.Value ?? ""), StringComparison.Ordinal);
            if (text == goal)
                return true;
        }

        return text == goal;
    }

    /// <summary>Whether a correction mentions a change that has no old and new value.</summary>
    public static bool IsMentioned(IEnumerable<Correction> corrections) =>
        corrections.Any(correction => correction.ExplainsChange && correction.Note is not null);

    /// <summary>Returns the missing entry, to paste and complete.</summary>
    public static string Hint(CorrectionKind kind, string old, string now) =>
        "add at the end of 'corrections':\n"
        + "- date: YYYY-MM-DD\n"
        + $"  kind: {Vocabularies.CorrectionKinds.WordFor(kind)}\n"
        + $"  from: {YamlScalarText.Of(old)}\n"
        + (now.Length == 0 ? "" : $"  to: {YamlScalarText.Of(now)}\n")
        + "  note: why it was changed";

    /// <summary>What two texts that differ in typography alone have in common.</summary>
    public static string Key(string text) => TextFold.Key(text).Trim();
}
