using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Texts;

namespace FactCheck.Review.History;

/// <summary>FC413: an entry of a published log of corrections keeps its content and its position.</summary>
internal static class CorrectionsOnlyGrow
{
    public static void Check(HistoryInput input, List<Diagnostic> findings)
    {
        foreach (var claim in input.Claims)
        {
            if (claim is { Current: { } now, State: not ClaimState.Withheld })
                Check(claim.Before.Claim.Corrections, now.Corrections, now.File, findings);
        }

        foreach (var verdict in input.Baseline.Anchored.Repository.Scale)
            Check(verdict, input.Anchored.Index.Verdicts.GetValueOrDefault(verdict.Id.Value), findings);

        foreach (var topic in input.Baseline.Anchored.Repository.Topics ?? [])
        {
            if (input.Anchored.Index.Topics?.GetValueOrDefault(topic.Id.Value) is { } now)
                Check(topic.Corrections, now.Corrections, TopicsFile.FileName, findings, now.Id);
        }

        var published = input.Claims.Select(claim => claim.Before.Claim.Dossier).Distinct(StringComparer.Ordinal);
        foreach (var dossier in published)
        {
            var was = input.Baseline.Anchored.Index.Dossiers[dossier];
            if (!input.Anchored.Index.Dossiers.TryGetValue(dossier, out var now))
                continue;
            if (was.Source is { } source && now.Source is { } same)
                Check(source.About.Corrections, same.About.Corrections, same.File, findings);
            foreach (var document in was.Evidence)
            {
                if (input.Anchored.Index.Evidence(dossier, document.Id) is { } current)
                    Check(document.About.Corrections, current.About.Corrections, current.File, findings);
            }
        }
    }

    /// <param name="topic">The topic whose log it is; null where a file has one log.</param>
    private static void Check(ImmutableArray<Correction> was, ImmutableArray<Correction> now, string file, List<Diagnostic> findings, Text? topic = null)
    {
        for (var i = 0; i < was.Length; i++)
        {
            if (i < now.Length && IsSame(was[i], now[i]))
                continue;
            var entry = $"the published correction of {was[i].Date.Value} ({Vocabularies.CorrectionKinds.WordFor(was[i].Kind)}){(topic is null ? "" : $" of the topic '{topic.Value}'")}";
            findings.Add(Rule.FC413.At(
                file, i < now.Length ? now[i].Location : now.IsEmpty ? topic?.Location ?? Location.FileStart : now[^1].Location,
                i < now.Length ? $"{entry} was changed, moved or deleted" : $"{entry} is gone",
                $"put it back as entry {i + 1} of 'corrections', and add new entries at the end of the list:\n{Yaml(was[i])}"));
            return;
        }
    }

    private static void Check(Verdict was, Verdict? now, List<Diagnostic> findings)
    {
        for (var i = 0; i < was.Corrections.Length; i++)
        {
            var entry = was.Corrections[i];
            if (now is not null && i < now.Corrections.Length && Printed(now.Corrections[i]) == Printed(entry))
                continue;
            findings.Add(Rule.FC413.At(
                ScaleFile.FileName, now is null ? Location.FileStart : i < now.Corrections.Length ? now.Corrections[i].Location : now.Id.Location,
                $"the published correction of {entry.Date.Value} of the verdict '{was.Id.Value}' {(now is not null && i < now.Corrections.Length ? "was changed, moved or deleted" : "is gone")}",
                $"put it back as entry {i + 1} of 'corrections' of '{was.Id.Value}', and add new entries at the end of the list"));
            return;
        }
    }

    private static string Printed(VerdictCorrection correction) => SiteListTables.VerdictCorrection.Read(correction).Print();

    private static string Yaml(Correction correction)
    {
        var lines = new List<string> { $"- date: {correction.Date.Value}", $"  kind: {Vocabularies.CorrectionKinds.WordFor(correction.Kind)}" };
        foreach (var (key, text) in new[] { ("from", correction.From), ("to", correction.To), ("note", correction.Note), ("reported-by", correction.ReportedBy) })
        {
            if (text is not null)
                lines.Add($"  {key}: {YamlScalarText.Of(text.Value)}");
        }

        return string.Join('\n', lines);
    }

    private static bool IsSame(Correction one, Correction other) =>
        one.Date.Value == other.Date.Value && one.Kind == other.Kind
        && one.From?.Value == other.From?.Value && one.To?.Value == other.To?.Value
        && one.Note?.Value == other.Note?.Value && one.ReportedBy?.Value == other.ReportedBy?.Value;
}
