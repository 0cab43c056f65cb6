using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Pages;

namespace FactCheck.Render.Members;

internal static class ComplaintMembers
{
    public static readonly MemberTable<ComplaintsPage> Complaints = new("complaints log")
    {
        { "items", "Complaints, newest first", page => page.Complaints },
        { "totals", "How many of each outcome", page => page.Totals },
        { "number", "Number, from 1", page => page.Number },
        { "pages", "Number of pages", page => page.Pages },
        { "previous", "The page before, or null", (page, scope) => page.Number > 1 ? scope.Tree.Complaints(page.Number - 1) : null },
        { "next", "The page after, or null", (page, scope) => page.Number < page.Pages ? scope.Tree.Complaints(page.Number + 1) : null },
    };

    public static readonly MemberTable<Complaint> Complaint = new("complaint")
    {
        { "id", "Its id", complaint => complaint.Id.Value },
        { "received", "When it was received", complaint => complaint.Received.Value },
        { "outcome", "open, upheld, partly-upheld, not-upheld or withdrawn", complaint => Vocabularies.ComplaintOutcomes.WordFor(complaint.Outcome) },
        { "from", "reader, quoted, publisher or authority; or null", complaint => complaint.From is { } from ? Vocabularies.ComplaintOrigins.WordFor(from) : null },
        { "named", "Who complained, if they want to be named; or null", complaint => complaint.Named?.Value },
        { "about", "What it is about; null for the site as a whole", (complaint, scope) => ComplaintSubject.Of(complaint, scope) },
        { "summary", "What was complained about", (complaint, scope) => scope.Local(complaint.Summary) },
        { "answered", "When it was answered, or null", complaint => complaint.Answered?.Value },
        { "answer", "The answer, or null", (complaint, scope) => scope.Local(complaint.Answer) },
    };

    public static readonly MemberTable<ComplaintSubject> Subject = new("complaint subject")
    {
        { "address", "Its page", subject => subject.Address },
        { "title", "Its title; null for a claim", subject => subject.Title },
        { "row", "The claim, or null", subject => subject.Claim },
    };

    public static readonly MemberTable<(ComplaintOutcome Outcome, int Count)> OutcomeCount = new("outcome count")
    {
        { "outcome", "Outcome", entry => Vocabularies.ComplaintOutcomes.WordFor(entry.Outcome) },
        { "count", "How many", entry => entry.Count },
    };
}
