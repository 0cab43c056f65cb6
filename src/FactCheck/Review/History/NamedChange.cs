using FactCheck.Anchor;
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
    /// 'from'; without a 'to' it is dropped. One of typography or spelling explains nothing.
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

    /// <summary>Whether readers are told that something happened, where there is no old and new to name.</summary>
    public static bool IsMentioned(IEnumerable<Correction> corrections) =>
        corrections.Any(correction => correction.ExplainsChange && correction.Note is not null);

    /// <summary>The entry that is missing, to be pasted and filled.</summary>
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
