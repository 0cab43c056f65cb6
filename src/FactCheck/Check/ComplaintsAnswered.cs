using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC430, FC401: a complaint that is decided has an answer and its day, not before it was received; an open one has neither.</summary>
internal static class ComplaintsAnswered
{
    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var complaint in input.Repository.Complaints ?? [])
        {
            var isOpen = complaint.Outcome == ComplaintOutcome.Open;
            if (isOpen && (complaint.Answered is not null || complaint.Answer is not null))
            {
                findings.Add(Rule.FC430.At(
                    ComplaintsFile.FileName, complaint.Location, $"the complaint '{complaint.Id.Value}' is open, but has an answer",
                    $"write how it was decided: {Decided()}"));
            }
            else if (!isOpen && complaint.Outcome != ComplaintOutcome.Withdrawn && (complaint.Answered is null || complaint.Answer is null))
            {
                findings.Add(Rule.FC430.At(
                    ComplaintsFile.FileName, complaint.Location, $"the complaint '{complaint.Id.Value}' is decided, but {Lacking(complaint)}",
                    $"add {(complaint.Answered is null ? "'answered:' with the day" : "")}{(complaint.Answered is null && complaint.Answer is null ? " and " : "")}{(complaint.Answer is null ? "'answer:' with what you answered and changed" : "")}; or write 'outcome: open'"));
            }

            if (complaint.Answered is { } answered && answered.Value.IsBefore(complaint.Received.Value))
            {
                findings.Add(Rule.FC401.At(
                    ComplaintsFile.FileName, answered.Location with { Length = answered.Value.ToString().Length },
                    $"the complaint was answered on {answered.Value}, but it was received on {complaint.Received.Value}", "fix 'answered' here, or 'received'"));
            }
        }
    }

    private static string Lacking(Complaint complaint) =>
        complaint.Answered is not null ? "the answer is not there" : complaint.Answer is not null ? "the day of the answer is not there" : "the answer and its day are not there";

    private static string Decided() =>
        string.Join(", ", Vocabularies.ComplaintOutcomes.Words.Where(word => word != Vocabularies.ComplaintOutcomes.WordFor(ComplaintOutcome.Open)));
}
