using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC401: what happens later bears the later date; unknown parts of a date contradict nothing.</summary>
internal static class DatesInOrder
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        var published = claim.Published?.Value;
        Later(claim.Date?.Value, "the claim was made", claim.Published, "the page was published", claim, findings);
        Later(published, "it was published", claim.Updated, "the page was updated", claim, findings);
        Later(published, "it was published", claim.Recheck, "the page is to be checked again", claim, findings);
        Later(published, "it was published", claim.Expires, "the page expires", claim, findings);
        Later(published, "it was published", claim.Retracted?.Date, "the claim was retracted", claim, findings);
        Later(published, "it was published", claim.Withheld?.Date, "the claim was withheld", claim, findings);
        foreach (var contact in claim.Contacts)
            Later(contact.Date?.Value, "the claimant was asked", contact.Deadline, "the deadline ended", claim, findings);

        var previous = published;
        foreach (var correction in claim.Corrections)
        {
            Later(previous, "the page was published or corrected", correction.Date, "this correction was made", claim, findings);
            previous = correction.Date.Value;
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
    }

    private static void Check(string file, Description about, List<Diagnostic> findings)
    {
        if (about.Published?.Value is { } published && about.Retrieved is { } retrieved && retrieved.Value.IsBefore(published))
            findings.Add(Finding(file, retrieved, "the document was retrieved", published, "it was published"));
    }

    /// <summary>A document that appeared after the last change of the page cannot have carried its verdict.</summary>
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
                findings.Add(ReviewRules.DatesOutOfOrder.At(
                    claim.File, item.Document.Mark, $"'{item.Document.Value}' appeared on {appeared}, after this page was last changed on {lastChange}",
                    "set 'updated:' to the day on which the document was added, or mend its date"));
            }
        }
    }

    private static void Later(
        PartialDate? earlier, string earlierEvent, Located<PartialDate>? later, string laterEvent, Claim claim, List<Diagnostic> findings)
    {
        if (earlier is { } first && later is { } second && second.Value.IsBefore(first))
            findings.Add(Finding(claim.File, second, laterEvent, first, earlierEvent));
    }

    private static Diagnostic Finding(string file, Located<PartialDate> later, string laterEvent, PartialDate earlier, string earlierEvent) =>
        ReviewRules.DatesOutOfOrder.At(
            file, later.Mark with { Length = later.Value.ToString().Length },
            string.Create(CultureInfo.InvariantCulture, $"{laterEvent} on {later.Value}, but {earlierEvent} on {earlier}"),
            "mend the date that is wrong");
}
