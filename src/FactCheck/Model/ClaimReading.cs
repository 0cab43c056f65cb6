namespace FactCheck.Model;

/// <summary>How far a person has read a check as it stands.</summary>
public enum ReadingState
{
    /// <summary>No one has, as far as its file says.</summary>
    Unread,

    /// <summary>Only its language.</summary>
    Language,

    /// <summary>As an expert in the subject; not its evidence.</summary>
    Expert,

    /// <summary>Text and evidence, but the text changed afterwards.</summary>
    Outdated,

    /// <summary>Text and evidence; the site names no one who answers for it.</summary>
    NoOneResponsible,

    /// <summary>Read by a person, which opens ClaimReview.</summary>
    Read,
}

/// <summary>
/// The one place that decides whether a check was read by a person: somebody who is listed as a person in people.yaml and is no
/// author has read the evidence, on or after the newest change that is not typography, and somebody is responsible.
/// </summary>
/// <param name="Reading">The reading that counts most; null if there is none.</param>
public sealed record ClaimReading(ReadingState State, SecondReading? Reading)
{
    private static readonly ClaimReading None = new(ReadingState.Unread, null);

    public bool IsByPerson => State == ReadingState.Read;

    /// <summary>The evidence as it stands was checked by a person.</summary>
    public bool HasEvidenceChecked => State is ReadingState.Read or ReadingState.NoOneResponsible;

    /// <param name="authors">Ids or names of those who wrote the check.</param>
    public static ClaimReading Of(Claim claim, IEnumerable<EvidenceDocument> documents, IReadOnlyCollection<string> authors, RepositoryIndex index, SiteSettings settings)
    {
        var readings = claim.Reviewers.Where(reading => reading.Date is not null && IsPerson(reading.Reviewer, index) && !authors.Contains(reading.Reviewer.Value)).ToList();
        if (Newest(readings, ReviewScope.Evidence) is { } evidence)
        {
            var changes = documents.SelectMany(document => document.About.Corrections)
                .Where(correction => correction.Kind != CorrectionKind.Typo)
                .Select(correction => (PartialDate?)correction.Date.Value)
                .Append(claim.LastRevised);
            var isOutdated = changes.Any(change => change is { } day && evidence.Date!.Value.Value.IsBefore(day));
            return new ClaimReading(
                isOutdated ? ReadingState.Outdated : settings.Organisation?.Responsible is null ? ReadingState.NoOneResponsible : ReadingState.Read, evidence);
        }

        return Newest(readings, ReviewScope.Language) is { } language ? new ClaimReading(ReadingState.Language, language)
            : Newest(readings, ReviewScope.Expert) is { } expert ? new ClaimReading(ReadingState.Expert, expert)
            : None;
    }

    /// <summary>Only people.yaml can say that a name is that of a person.</summary>
    public static bool IsPerson(Text id, RepositoryIndex index) => index.People?.GetValueOrDefault(id.Value) is { Kind: PersonKind.Person };

    private static SecondReading? Newest(IEnumerable<SecondReading> readings, ReviewScope scope) =>
        readings.Where(reading => reading.Scope == scope).MaxBy(reading => reading.Date!.Value.Value.SortKey);
}
