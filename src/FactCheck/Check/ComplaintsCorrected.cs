using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Prose;

namespace FactCheck.Check;

/// <summary>FC431: what a complaint was upheld about has a correction since; FC502: it exists and is published.</summary>
internal static class ComplaintsCorrected
{
    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var complaint in input.Repository.Complaints ?? [])
        {
            if (complaint.About is not { } about || InternalLink.Parse(about.Value, ComplaintsFile.FileName) is not { } link)
                continue;
            if (MarkdownLinks.Missing(link, input.Day, input) is var (message, hint))
                findings.Add(Rule.FC502.At(ComplaintsFile.FileName, about.Location, message, hint));
            else if (complaint.Outcome is ComplaintOutcome.Upheld or ComplaintOutcome.PartlyUpheld && Log(link, input) is { } log && !HasSince(log, complaint.Received.Value))
                findings.Add(Uncorrected(complaint, link));
        }
    }

    private static Diagnostic Uncorrected(Complaint complaint, InternalLink link) => Rule.FC431.At(
        ComplaintsFile.FileName, complaint.Location, $"the complaint '{complaint.Id.Value}' was upheld, but {link.Target} has no correction since {complaint.Received.Value}",
        link.Kind == LinkKind.Claim ? $"run 'factcheck correct {link.Target}', or change the outcome" : "add the correction under 'corrections:' there, or change the outcome");

    private static bool HasSince(ImmutableArray<Correction> log, PartialDate day) => log.Any(correction => !correction.Date.Value.IsBefore(day));

    /// <summary>Null for what has no log of its own.</summary>
    private static ImmutableArray<Correction>? Log(InternalLink link, CheckInput input) => link.Kind switch
    {
        LinkKind.Claim when input.Index.Claims.TryGetValue(link.Target, out var claim) => claim.Withheld is null ? claim.Corrections : null,
        LinkKind.Source when input.Index.Dossiers.TryGetValue(link.Target, out var dossier) => dossier.Source?.About.Corrections,
        LinkKind.Page => [.. input.Repository.Pages.Where(page => page.Id == link.Target).SelectMany(page => page.Corrections)],
        _ => null,
    };
}
