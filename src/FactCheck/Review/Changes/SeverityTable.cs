using System.Collections.Frozen;
using FactCheck.Anchor;
using FactCheck.Anchor.Fuzzy;
using FactCheck.Model;

namespace FactCheck.Review.Changes;

/// <summary>The one table that says how much each change matters. README shows it.</summary>
public static class SeverityTable
{
    /// <summary>A change of prose that touches no more words than this, and nothing of substance, is a slip of the pen.</summary>
    private const int WordsOfATypo = 2;

    /// <summary>Longer texts are not searched for slips of the pen: comparing costs the product of their lengths.</summary>
    private const int LongestTypoSearch = 2_000;

    /// <summary>By the field as the report names it; a field that is not listed is major.</summary>
    public static FrozenDictionary<string, ChangeSeverity> Fields { get; } = new Dictionary<string, ChangeSeverity>(StringComparer.Ordinal)
    {
        ["verdict"] = ChangeSeverity.Critical,
        ["claim"] = ChangeSeverity.Critical,
        ["quote"] = ChangeSeverity.Critical,
        ["claimant"] = ChangeSeverity.Critical,
        ["date"] = ChangeSeverity.Critical,
        ["rates"] = ChangeSeverity.Critical,
        ["parts"] = ChangeSeverity.Critical,
        ["authors"] = ChangeSeverity.Critical,
        ["address"] = ChangeSeverity.Critical,
        ["removed"] = ChangeSeverity.Critical,
        ["unpublished"] = ChangeSeverity.Critical,
        ["retracted"] = ChangeSeverity.Critical,
        ["withheld"] = ChangeSeverity.Critical,
        ["first published"] = ChangeSeverity.Critical,
        ["last evidence removed"] = ChangeSeverity.Critical,
        ["correction missing"] = ChangeSeverity.Critical,
        ["corrections rewritten"] = ChangeSeverity.Critical,
        ["meaning of the verdict"] = ChangeSeverity.Critical,
        ["unreadable"] = ChangeSeverity.Critical,
        ["new claim"] = ChangeSeverity.Major,
        ["published"] = ChangeSeverity.Major,
        ["headline"] = ChangeSeverity.Major,
        ["summary"] = ChangeSeverity.Major,
        ["analysis"] = ChangeSeverity.Major,
        ["accurate-version"] = ChangeSeverity.Major,
        ["evidence added"] = ChangeSeverity.Major,
        ["evidence removed"] = ChangeSeverity.Major,
        ["archived copy dropped"] = ChangeSeverity.Major,
        ["correction added"] = ChangeSeverity.Major,
        ["archived copy added"] = ChangeSeverity.Minor,
        ["topics"] = ChangeSeverity.Minor,
        ["related"] = ChangeSeverity.Minor,
        ["aliases"] = ChangeSeverity.Minor,
        ["selection"] = ChangeSeverity.Minor,
        ["updated"] = ChangeSeverity.Minor,
        ["recheck"] = ChangeSeverity.Minor,
        ["expires"] = ChangeSeverity.Minor,
        ["retrieved"] = ChangeSeverity.Minor,
        ["locator"] = ChangeSeverity.Minor,
        ["key"] = ChangeSeverity.Minor,
        ["new draft"] = ChangeSeverity.Minor,
        ["draft removed"] = ChangeSeverity.Minor,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Prose in which a slip of the pen may be mended without more ado.</summary>
    private static readonly FrozenSet<string> Prose = FrozenSet.ToFrozenSet(
        ["headline", "summary", "analysis", "accurate-version", "leaves-out", "would-change", "not-seen", "positions", "disclosure", "shows", "about", "omits"],
        StringComparer.Ordinal);

    public static bool IsProse(string field) => Prose.Contains(field) || field is "claim" or "quote" or "text";

    /// <param name="isDraft">Neither side was published: nobody has read it yet.</param>
    public static ChangeSeverity Of(string field, string? from, string? to, bool isDraft)
    {
        var severity = Fields.GetValueOrDefault(field, ChangeSeverity.Major);
        if (isDraft && severity > ChangeSeverity.Minor && field != "unreadable")
            return ChangeSeverity.Minor;
        return severity == ChangeSeverity.Major && Prose.Contains(field) && from is not null && to is not null && IsTypo(from, to)
            ? ChangeSeverity.Minor
            : severity;
    }

    /// <summary>Templates, settings and workflows are code: a maintainer looks at them.</summary>
    public static ChangeSeverity OfPath(string path) =>
        path.EndsWith("verdicts.yaml", StringComparison.Ordinal) || path.EndsWith("people.yaml", StringComparison.Ordinal)
        || path.StartsWith(".github/", StringComparison.Ordinal) || path.Contains("CODEOWNERS", StringComparison.Ordinal)
            ? ChangeSeverity.Critical
            : ChangeSeverity.Major;

    private static bool IsTypo(string from, string to)
    {
        var (old, now) = (TextFold.Fold(from), TextFold.Fold(to));
        if (old.Key == now.Key)
            return true;
        if (Math.Max(old.Key.Length, now.Key.Length) > LongestTypoSearch)
            return false;
        var diff = WordDiff.Of(old, WordToken.Of(old, 0, old.Key.Length), now, WordToken.Of(now, 0, now.Key.Length));
        var words = diff.Changes.Sum(change => Math.Max(change.OldEnd - change.OldStart, change.NewEnd - change.NewStart));
        return words <= WordsOfATypo && SubstantiveChange.Of(diff, isSentenceStart: true) == Substance.None;
    }
}
