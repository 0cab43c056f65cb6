using FactCheck.Model;

namespace FactCheck.State;

/// <summary>The build reads no clock: its date is an option, or else the newest date in the data.</summary>
internal static class AsOfDate
{
    public static PartialDate? Of(Repository repository)
    {
        PartialDate? newest = null;
        foreach (var claim in repository.Claims)
        {
            Take(claim.Published?.Value);
            Take(claim.Updated?.Value);
            Take(claim.Retracted?.Date.Value);
            Take(claim.Withheld?.Date.Value);
            foreach (var correction in claim.Corrections)
                Take(correction.Date.Value);
            foreach (var review in claim.Reviewers)
                Take(review.Date?.Value);
        }

        foreach (var source in repository.Dossiers)
            Take(source.Source?.About.Retrieved?.Value);
        return newest;

        void Take(PartialDate? date)
        {
            if (date is { IsFull: true } day && (newest is not { } known || known.IsBefore(day)))
                newest = day;
        }
    }
}
