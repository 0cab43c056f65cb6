using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Review.History;

/// <summary>FC417: a verdict keeps its meaning for claims published with it; clearer words need an entry in its own log.</summary>
internal static class ScaleStays
{
    public static void Check(HistoryInput input, List<Diagnostic> findings)
    {
        var claims = input.Claims
            .Where(claim => claim is { Current: { } now, State: not ClaimState.Withheld } && now.Verdict.Value == claim.Before.Claim.Verdict.Value)
            .ToLookup(claim => claim.Before.Claim.Verdict.Value, StringComparer.Ordinal);
        foreach (var was in input.Baseline.Anchored.Repository.Scale)
        {
            if (!input.Anchored.Index.Verdicts.TryGetValue(was.Id.Value, out var now))
                continue;
            foreach (var change in Changes(input.Baseline.Anchored.Repository, was, input.Anchored.Repository, now))
            {
                var published = claims[was.Id.Value].Count();
                if (published == 0 || IsRecorded(change, now.Corrections.Skip(was.Corrections.Length)))
                    continue;
                findings.Add(Rule.FC417.At(
                    ScaleFile.FileName, change.Location,
                    $"the {change.Name} of '{was.Id.Value}' was '{change.Old}' and is now '{change.New}', which changes what {Counted.Of(published, "published claim")} "
                    + (published == 1 ? "says" : "say"),
                    change.IsOfWords
                        ? $"write '{change.Old}' again, and add an entry with a new id for the new meaning; if the meaning is the same and only the words are clearer, add an entry of kind 'clarification' with both to the verdict's 'corrections'"
                        : $"go back to '{change.Old}', and add entries with new ids for the new meaning"));
            }
        }
    }

    /// <summary>Compares what readers understand by a verdict; colours, icons and added languages do not matter.</summary>
    public static IEnumerable<ScaleChange> Changes(Repository before, Verdict was, Repository after, Verdict now)
    {
        if (was.Axis != now.Axis)
            yield return new ScaleChange("axis", null, Vocabularies.Axes.WordFor(was.Axis), Vocabularies.Axes.WordFor(now.Axis), now.Id.Location);
        foreach (var change in Changes("label", was.Label, now.Label))
            yield return change;
        foreach (var change in Changes("definition", was.Definition, now.Definition))
            yield return change;
        var (old, current) = (Rating(before, was), Rating(after, now));
        if (old != current)
            yield return new ScaleChange("rating", null, old, current, now.Id.Location);
    }

    private static IEnumerable<ScaleChange> Changes(string field, HumanText was, HumanText now)
    {
        if (was.Common is { } one && now.Common is { } other && !NamedChange.IsSame(one.Value, other.Value))
            yield return new ScaleChange(field, null, one.Value, other.Value, other.Location);
        foreach (var (language, old) in was.ByLanguage)
        {
            var current = now.ByLanguage.FirstOrDefault(entry => entry.Key == language).Value;
            if (current is not null && !NamedChange.IsSame(old.Value, current.Value))
                yield return new ScaleChange(field, language, old.Value, current.Value, current.Location);
        }

        if ((was.Common is null) != (now.Common is null) && was.First is { } before && now.First is { } after && !NamedChange.IsSame(before.Value, after.Value))
            yield return new ScaleChange(field, null, before.Value, after.Value, after.Location);
    }

    /// <summary>Another axis or rating is another meaning, whatever an entry says.</summary>
    private static bool IsRecorded(ScaleChange change, IEnumerable<VerdictCorrection> corrections) =>
        change.IsOfWords
        && NamedChange.IsRecorded(
            change.Old, change.New,
            corrections
                .Where(correction => change.Language is null || (correction.From.Has(change.Language) && correction.To.Has(change.Language)))
                .Select(correction => correction.In(change.Language ?? "", "")));

    /// <summary>A rating means something on its scale alone: <c>4 of 5</c>.</summary>
    private static string Rating(Repository repository, Verdict verdict) =>
        verdict.Rating is { } rating ? FormattableString.Invariant($"{rating} of {repository.HighestRating(verdict.Axis)}") : "none";
}

/// <param name="Field">label, definition, rating or axis.</param>
/// <param name="Language">Null if it has none, or is the same in all.</param>
internal sealed record ScaleChange(string Field, string? Language, string Old, string New, Location Location)
{
    public bool IsOfWords => Field is "label" or "definition";

    public string Name => Language is null ? Field : $"{Field} ({Language})";
}
