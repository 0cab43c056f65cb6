using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Review.History;

/// <summary>FC417: a verdict keeps its meaning for claims published with it.</summary>
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
            foreach (var (field, old, current, mark) in Changes(was, now))
            {
                var silent = claims[was.Id.Value].Count(claim => !NamedChange.IsRecorded(old, current, claim.NewCorrections));
                if (silent == 0)
                    continue;
                findings.Add(Rule.FC417.At(
                    ScaleFile.FileName, mark,
                    $"the {field} of '{was.Id.Value}' was '{old}' and is now '{current}', which changes what {Counted.Of(silent, "published claim")} "
                    + (silent == 1 ? "says" : "say"),
                    $"write '{old}' again, and add an entry with a new id for the new meaning"));
            }
        }
    }

    /// <summary>Compares what readers understand by a verdict; colours, icons and added languages do not matter.</summary>
    public static IEnumerable<(string Field, string Old, string New, Location Location)> Changes(Verdict was, Verdict now)
    {
        foreach (var change in Changes("label", was.Label, now.Label))
            yield return change;
        foreach (var change in Changes("definition", was.Definition, now.Definition))
            yield return change;
        if (was.Rating != now.Rating)
            yield return ("rating", Rating(was), Rating(now), now.Id.Location);
    }

    private static IEnumerable<(string, string, string, Location)> Changes(string field, HumanText was, HumanText now)
    {
        if (was.Common is { } one && now.Common is { } other && !NamedChange.IsSame(one.Value, other.Value))
            yield return (field, one.Value, other.Value, other.Location);
        foreach (var (language, old) in was.ByLanguage)
        {
            var current = now.ByLanguage.FirstOrDefault(entry => entry.Key == language).Value;
            if (current is not null && !NamedChange.IsSame(old.Value, current.Value))
                yield return ($"{field} ({language})", old.Value, current.Value, current.Location);
        }

        if ((was.Common is null) != (now.Common is null) && was.First is { } before && now.First is { } after && !NamedChange.IsSame(before.Value, after.Value))
            yield return (field, before.Value, after.Value, after.Location);
    }

    private static string Rating(Verdict verdict) =>
        verdict.Rating?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none";
}
