using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC401: later events have later dates. An unknown part of a date fits any date.</summary>
internal static class DatesInOrder
{
    private const string Published = "'published'";

    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        var published = claim.Published?.Value;
        Later(claim.Date?.Value, "the claim was made", "'date'", claim.Published, "the page was published", "published", claim, findings);
        Later(published, "it was published", Published, claim.Updated, "the page was updated", "updated", claim, findings);
        Later(published, "it was published", Published, claim.Recheck, "the page is to be checked again", "recheck", claim, findings);
        Later(published, "it was published", Published, claim.Expires, "the page expires", "expires", claim, findings);
        Later(published, "it was published", Published, claim.Retracted?.Date, "the claim was retracted", "date", claim, findings);
        Later(published, "it was published", Published, claim.Withheld?.Date, "the claim was withheld", "date", claim, findings);
        foreach (var contact in claim.Contacts)
            Later(contact.Date?.Value, "the claimant was asked", "'date' of this entry", contact.Deadline, "the deadline ended", "deadline", claim, findings);

        var (previous, previousEvent, previousKey) = (published, "the page was published", Published);
        foreach (var correction in claim.Corrections)
        {
            Later(previous, previousEvent, previousKey, correction.Date, "this correction was made", "date", claim, findings);
            (previous, previousEvent, previousKey) = (correction.Date.Value, "the one before it was made", "'date' of the entry before");
        }

        EvidenceBeforeVerdict(claim, input, findings);
    }

    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var dossier in input.Repository.Dossiers)
        {
            if (dossier.Source is { } source)
                Check(source.File, source.About, findings);
            foreach (var document in dossier.Evidence)
                Check(document.File, document.About, findings);
        }

        foreach (var entry in (input.Repository.Topics ?? []).SelectMany(topic => topic.Timeline))
        {
            if (entry.Until is { } until && until.Value.IsBefore(entry.Date.Value))
                findings.Add(Finding(TopicsFile.FileName, until, "the span ends", "until", entry.Date.Value, "it begins", "'date'"));
        }
    }

    private static void Check(string file, Description about, List<Diagnostic> findings)
    {
        if (about.Published?.Value is { } published && about.Retrieved is { } retrieved && retrieved.Value.IsBefore(published))
            findings.Add(Finding(file, retrieved, "the document was retrieved", "retrieved", published, "it was published", "'published'"));
    }

    /// <summary>A verdict cannot rest on a document that appeared after the page was last changed.</summary>
    private static void EvidenceBeforeVerdict(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (claim.Published?.Value is not { } published)
            return;
        var lastChange = claim.Corrections.Select(correction => correction.Date.Value)
            .Append(claim.Updated?.Value ?? published)
            .MaxBy(date => date.SortKey);
        foreach (var item in claim.Evidence)
        {
            if (input.Index.DocumentOf(claim, item)?.About.Published?.Value is { } appeared && lastChange.IsBefore(appeared))
            {
                findings.Add(Rule.FC401.At(
                    claim.File, item.Document.Location, $"'{item.Document.Value}' appeared on {appeared}, after this page was last changed on {lastChange}",
                    $"set 'updated:' to the day on which the document was added, or fix 'published' of '{item.Document.Value}'"));
            }
        }
    }

    private static void Later(
        PartialDate? earlier, string earlierEvent, string earlierKey, Located<PartialDate>? later, string laterEvent, string laterKey, Claim claim, List<Diagnostic> findings)
    {
        if (earlier is { } first && later is { } second && second.Value.IsBefore(first))
            findings.Add(Finding(claim.File, second, laterEvent, laterKey, first, earlierEvent, earlierKey));
    }

    private static Diagnostic Finding(
        string file, Located<PartialDate> later, string laterEvent, string laterKey, PartialDate earlier, string earlierEvent, string earlierKey) =>
        Rule.FC401.At(
            file, later.Location with { Length = later.Value.ToString().Length },
            string.Create(CultureInfo.InvariantCulture, $"{laterEvent} on {later.Value}, but {earlierEvent} on {earlier}"),
            $"fix '{laterKey}' here, or {earlierKey}");
}
