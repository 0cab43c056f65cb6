using System.Collections.Frozen;
using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Review.History;

namespace FactCheck.Review.Changes;

/// <summary>The severity of each change. The guide's page on reviewing shows it.</summary>
public static class SeverityTable
{
    /// <summary>Changes of a claim or a document as a whole; the tables of fields have the severities of single fields.</summary>
    public static FrozenDictionary<string, ChangeSeverity> Events { get; } = new Dictionary<string, ChangeSeverity>(StringComparer.Ordinal)
    {
        ["address"] = ChangeSeverity.Critical,
        ["removed"] = ChangeSeverity.Critical,
        ["unpublished"] = ChangeSeverity.Critical,
        ["first published"] = ChangeSeverity.Critical,
        ["last evidence removed"] = ChangeSeverity.Critical,
        ["correction missing"] = ChangeSeverity.Critical,
        ["corrections rewritten"] = ChangeSeverity.Critical,
        ["meaning of the verdict"] = ChangeSeverity.Critical,
        ["unreadable"] = ChangeSeverity.Critical,
        ["new claim"] = ChangeSeverity.Major,
        ["new source"] = ChangeSeverity.Major,
        ["new translation"] = ChangeSeverity.Major,
        ["translation removed"] = ChangeSeverity.Major,
        ["published"] = ChangeSeverity.Major,
        ["evidence added"] = ChangeSeverity.Major,
        ["evidence removed"] = ChangeSeverity.Major,
        ["archived copy dropped"] = ChangeSeverity.Major,
        ["correction added"] = ChangeSeverity.Major,
        ["archived copy added"] = ChangeSeverity.Minor,
        ["new draft"] = ChangeSeverity.Minor,
        ["draft removed"] = ChangeSeverity.Minor,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Returns the names of events and fields of one severity, as reports print them; for major only events, since any other field is major.</summary>
    public static IEnumerable<string> Names(ChangeSeverity severity) =>
        Events.Where(entry => entry.Value == severity).Select(entry => entry.Key)
            .Concat(severity == ChangeSeverity.Major ? [] : Fields().Where(entry => entry.Severity == severity).Select(entry => entry.Name))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<(string Name, ChangeSeverity Severity)> Fields() =>
        ClaimTable.Fields.Fields.Concat(SourceTable.Fields.Fields).Concat(EvidenceTable.Fields.Fields).Select(field => (field.Key, field.Severity))
            .Concat(EvidenceItemTable.Fields.Fields
                .Where(field => EvidenceTable.Fields.Find(field.Key) is null)
                .Select(field => ("evidence " + field.Key, field.Severity)))
            .Concat(TranslationTable.Fields(TranslatedKind.Claim).Fields.Where(field => ClaimTable.Fields.Find(field.Key) is null).Select(field => (field.Key, field.Severity)));

    /// <param name="isDraft">Whether neither side was published.</param>
    public static ChangeSeverity Of(string what, bool isDraft) =>
        isDraft && what != "unreadable" ? ChangeSeverity.Minor : Events[what];

    /// <summary>Prose that the typographic fold calls equal is minor; no measure of likeness and no list of words makes other changes so.</summary>
    /// <param name="isDraft">Whether neither side was published.</param>
    internal static ChangeSeverity Of(Field field, string? from, string? to, bool isDraft) =>
        isDraft || field is { Severity: ChangeSeverity.Major, Voice: Voice.Ours } && from is not null && to is not null && NamedChange.IsSame(from, to)
            ? ChangeSeverity.Minor
            : field.Severity;

    /// <summary>Grades files outside <c>claims/</c>: they are code, which a maintainer reviews.</summary>
    public static ChangeSeverity OfPath(string path) =>
        path.EndsWith("verdicts.yaml", StringComparison.Ordinal) || path.EndsWith("people.yaml", StringComparison.Ordinal)
        || path.StartsWith(".github/", StringComparison.Ordinal) || path.Contains("CODEOWNERS", StringComparison.Ordinal)
            ? ChangeSeverity.Critical
            : ChangeSeverity.Major;
}
