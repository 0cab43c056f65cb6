using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Review.Changes;
using FactCheck.Texts;

namespace FactCheck.Review.Reports;

/// <summary>The first line of a report: what the reviewer has to decide.</summary>
internal static class Decision
{
    private static readonly (string One, string? Several, Func<FieldChange, bool> Is)[] Kinds =
    [
        ("correction missing", "corrections missing", IsMissing),
        ("verdict change", null, change => change.Field == "verdict"),
        ("wording change", null, change => change.Field is "claim" or "quote" or "claimant" or "date"),
        ("claim removed", "claims removed", change => change.Field is "removed" or "unpublished"),
        ("claim retracted or withheld", "claims retracted or withheld", change => change.Field is "retracted" or "withheld"),
        ("new claim", null, change => change.Field is "new claim" or "published"),
        ("new draft", null, change => change.Field == "new draft"),
        ("source removed", "sources removed", change => change.Field == "evidence removed"),
        ("source added", "sources added", change => change.Field == "evidence added"),
        ("text edit", null, change => change.IsProse && change.Field is not ("claim" or "quote") && change.From is not null),
    ];

    public static string Of(ChangeReport report) => string.Join(" · ", Parts(report));

    /// <summary>Returns the count of each kind of change, and last of new errors and warnings, even if 0.</summary>
    public static IReadOnlyList<string> Parts(ChangeReport report)
    {
        var changes = report.Claims.SelectMany(claim => claim.Changes).ToList();
        var parts = Kinds
            .Select(kind => (kind, Count: changes.Count(kind.Is)))
            .Where(entry => entry.Count > 0)
            .Select(entry => Counted.Of(entry.Count, entry.kind.One, entry.kind.Several))
            .ToList();
        if (changes.Count(change => change.Severity > ChangeSeverity.Minor && !Kinds.Any(kind => kind.Is(change))) is > 0 and var others)
            parts.Add(Counted.Of(others, parts.Count == 0 ? "change" : "other change"));
        if (!report.Unreadable.IsEmpty)
            parts.Insert(0, $"INCOMPLETE: {Counted.Of(report.Unreadable.Length, "file")} cannot be read");
        var translations = report.Documents.Count(document => document.Kind == TranslationDiff.Kind);
        if (report.Documents.Length > translations)
            parts.Add(Counted.Of(report.Documents.Length - translations, "document changed", "documents changed"));
        if (translations > 0)
            parts.Add(Counted.Of(translations, "translation changed", "translations changed"));
        if (report.Other.Length > 0)
            parts.Add($"{Counted.Of(report.Other.Length, "file")} outside claims/");
        if (parts.Count == 0)
            parts.Add(report.Severity != ChangeSeverity.None ? "small changes"
                : report.WithoutChange.IsEmpty ? "no reader-visible change"
                : $"no field changed, though {Counted.Of(report.WithoutChange.Length, "file")} under claims/ {(report.WithoutChange.Length == 1 ? "differs" : "differ")}");
        parts.Add(Counted.Of(report.Count(Severity.Error), "new error"));
        parts.Add(Counted.Of(report.Count(Severity.Warning), "new warning"));
        return parts;
    }

    /// <summary>Returns what the change asks of an editor: a word or two, and a sentence.</summary>
    public static (string Stamp, string Sentence) Asks(ChangeReport report)
    {
        if (!report.Unreadable.IsEmpty)
            return ("Not complete", $"{Counted.Of(report.Unreadable.Length, "file")} cannot be read, so this report is incomplete.");
        var missing = report.Claims.Sum(claim => claim.Changes.Count(IsMissing));
        var errors = report.Count(Severity.Error);
        if (missing + errors > 0)
        {
            var reasons = new[] { (missing, Counted.Of(missing, "correction is missing", "corrections are missing")), (errors, Counted.Of(errors, "error is new", "errors are new")) };
            return ("Not ready", $"{string.Join(", and ", reasons.Where(entry => entry.Item1 > 0).Select(entry => entry.Item2))}.");
        }

        var severity = report.Claims.Select(claim => claim.Severity).Concat(report.Documents.Select(document => document.Severity)).DefaultIfEmpty(ChangeSeverity.None).Max();
        return (severity, report.Other.IsEmpty) switch
        {
            (ChangeSeverity.Critical, _) => ("To decide", "Published statements change."),
            (ChangeSeverity.Major, _) => ("To read", "Readers will find something new."),
            (_, false) => ("For a maintainer", "No claim changes, but settings, templates or other files do."),
            (ChangeSeverity.Minor, _) => ("Small changes", "Nothing important changes for readers."),
            _ => ("No change", "Readers see no difference."),
        };
    }

    public static bool IsMissing(FieldChange change) => change.Field == "correction missing";

    public static string Short(string revision) =>
        revision.Length == 40 && revision.All(char.IsAsciiHexDigit) ? revision[..10] : revision;

    public static string Word(ChangeSeverity severity) => severity switch
    {
        ChangeSeverity.Critical => "critical",
        ChangeSeverity.Major => "major",
        ChangeSeverity.Minor => "minor",
        _ => "none",
    };

    public static string Word(ClaimStatus status) => status switch
    {
        ClaimStatus.Added => "added",
        ClaimStatus.Removed => "removed",
        ClaimStatus.Renamed => "renamed",
        ClaimStatus.Reached => "reached",
        ClaimStatus.Unreadable => "unreadable",
        _ => "changed",
    };

    /// <summary>The characters that remain at each end of a long unchanged stretch.</summary>
    public const int Context = 60;

    public static IEnumerable<ProsePiece> Shortened(string from, string to)
    {
        var pieces = ProseDiff.Of(from, to);
        for (var i = 0; i < pieces.Length; i++)
        {
            var piece = pieces[i];
            if (piece.Kind != ProseKind.Same || piece.Text.Length <= 2 * Context + 10)
            {
                yield return piece;
                continue;
            }

            var start = i == 0 ? "" : Cut(piece.Text, 0, Context) + " ";
            var end = i == pieces.Length - 1 ? "" : " " + Cut(piece.Text, piece.Text.Length - Context, Context);
            yield return piece with { Text = $"{start}[…]{end}" };
        }
    }

    private static string Cut(string text, int start, int length)
    {
        if (start > 0 && char.IsLowSurrogate(text[start]))
            (start, length) = (start + 1, length - 1);
        if (start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]))
            length--;
        return text.Substring(start, length);
    }
}
