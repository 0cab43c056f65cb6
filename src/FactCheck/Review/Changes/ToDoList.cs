using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Review.Changes;

internal static class ToDoList
{
    public static ImmutableArray<string> Of(ChangeReport report) =>
    [
        .. report.Unreadable.Select(file => $"fix {file}: it cannot be read, so this report is incomplete"),
        .. report.NewFindings.Where(finding => finding.Severity == Severity.Error && !finding.Rule.Code.StartsWith("FC00", StringComparison.Ordinal))
            .Select(finding => $"{finding.File}: {finding.Message}").Distinct(StringComparer.Ordinal),
        .. report.Claims.SelectMany(Of),
        .. report.Documents.SelectMany(Of),
        .. report.Other.Select(path => $"ask a maintainer about {path.Path} ({path.What})"),
    ];

    private static IEnumerable<string> Of(ClaimChange claim)
    {
        foreach (var change in claim.Changes)
        {
            var what = change switch
            {
                { Field: "evidence added", About: { } document } => $"open {document} and confirm what it shows",
                { Field: "evidence removed" or "last evidence removed" } => "check that the remaining evidence still supports the verdict",
                { Field: "verdict" or "claim" or "claimant" or "parts" } when change.Severity == ChangeSeverity.Critical => "does the claimant have to be informed?",
                { Field: "quote" } => "read the quote in its sentence",
                { Field: "new claim" or "published" } => "read the quote in its sentence, and every document it rests on",
                { Field: "evidence quote", About: { } document } => $"look the words up in {document}",
                { Field: "url", About: { } document } => $"open the new address of {document}",
                _ => null,
            };
            if (what is not null)
                yield return $"{claim.Id}: {what}";
            if (change is { Field: "evidence added", About: { } name } && name.EndsWith("(no archived copy linked)", StringComparison.Ordinal))
                yield return $"{claim.Id}: archive {name[..^" (no archived copy linked)".Length]}";
        }
    }

    private static IEnumerable<string> Of(DocumentChange document) => document.Kind == TranslationDiff.Kind
        ? document.Severity < ChangeSeverity.Major ? [] : [$"{document.Id}: ask a person who reads the language to review it"]
        : document.Claims.IsEmpty
        ? []
        : [$"re-read {Counted.Of(document.Claims.Length, "claim")} affected by the {document.Kind} {document.Id}: {string.Join(", ", document.Claims.Take(10))}{(document.Claims.Length > 10 ? " …" : "")}"];
}
