using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Check;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Review.History;

/// <summary>
/// FC424, over time: if all new entries of a log are of kind <c>typo</c> or <c>spelling</c>, no prose changes beyond what they may
/// change, and no spelling entry changes the headline or the words of others. FC412 reports the wording and the quotes.
/// </summary>
internal static class QuietCorrections
{
    private const string Headline = "headline";

    public static void Check(HistoryInput input, List<Diagnostic> findings)
    {
        foreach (var claim in input.Claims)
        {
            if (claim is { Current: { } now, State: not ClaimState.Withheld, Before.State: not ClaimState.Withheld })
                Check(ClaimTable.Fields, claim.Before.Claim, now, claim.NewCorrections, now.File, findings);
        }

        foreach (var dossier in input.Claims.Select(claim => claim.Before.Claim.Dossier).Distinct(StringComparer.Ordinal))
        {
            var was = input.Baseline.Anchored.Index.Dossiers[dossier];
            if (was.Source is { } source && input.Anchored.Index.Dossiers.GetValueOrDefault(dossier)?.Source is { } current)
                Check(SourceTable.Fields, source, current, New(source.About, current.About), current.File, findings);
            foreach (var document in was.Evidence)
            {
                if (input.Anchored.Index.Evidence(dossier, document.Id) is { } now)
                    Check(EvidenceTable.Fields, document, now, New(document.About, now.About), now.File, findings);
            }
        }
    }

    private static ImmutableArray<Correction> New(Description was, Description now) => [.. now.Corrections.Skip(was.Corrections.Length)];

    private static void Check<T>(FieldTable<T> table, T was, T now, ImmutableArray<Correction> added, string file, List<Diagnostic> findings)
    {
        if (added.IsEmpty || ReferenceEquals(was, now))
            return;
        var quiet = added.All(correction => !correction.ExplainsChange);
        var (old, current) = (Texts(table, was), Texts(table, now));
        foreach (var path in current.Keys.Concat(old.Keys.Except(current.Keys, StringComparer.Ordinal)))
        {
            var (before, after) = (old.GetValueOrDefault(path), current.GetValueOrDefault(path));
            var (from, to) = (before?.Text.Value ?? "", after?.Text.Value ?? "");
            if (NamedChange.IsSame(from, to))
                continue;
            var isProse = path != Headline && (after ?? before)!.Field.Voice == Voice.Ours;
            var isSpelling = IsSpelling(from, to, added);
            if (isProse ? quiet && !isSpelling : quiet || isSpelling)
                findings.Add(Finding(path, from, to, isProse, after?.Text.Location ?? added[0].Location, added, file));
        }
    }

    private static Diagnostic Finding(string path, string from, string to, bool isProse, Location place, ImmutableArray<Correction> added, string file)
    {
        var change = from.Length == 0 ? "is new" : to.Length == 0 ? "is gone" : "changed";
        var kinds = string.Join("' and '", added.Where(correction => !correction.ExplainsChange).Select(correction => Vocabularies.CorrectionKinds.WordFor(correction.Kind)).Distinct(StringComparer.Ordinal));
        return Rule.FC424.At(
            file, place, $"'{path}' {change}, and a correction of kind '{kinds}' may not change it",
            CorrectionKinds.Hint(from, to, isProse));
    }

    /// <summary>Prose by path, without the log itself and what FC412 compares.</summary>
    private static Dictionary<string, FieldText> Texts<T>(FieldTable<T> table, T owner) =>
        table.Texts(owner)
            .Where(text => text.Field.Voice != Voice.None && text.Path.Split('[', '.')[0] is not ("corrections" or "claim" or "quote" or "quotes"))
            .DistinctBy(text => text.Path)
            .ToDictionary(text => text.Path, StringComparer.Ordinal);

    private static bool IsSpelling(string from, string to, ImmutableArray<Correction> added)
    {
        var text = NamedChange.Key(from);
        foreach (var correction in added)
        {
            if (correction is { Kind: CorrectionKind.Spelling, From: { Value.Length: > 0 } old, To: { } word } && SpellingChange.Flaw(old.Value, word.Value) is null)
                text = text.Replace(NamedChange.Key(old.Value), NamedChange.Key(word.Value), StringComparison.Ordinal);
        }

        return text == NamedChange.Key(to);
    }
}
