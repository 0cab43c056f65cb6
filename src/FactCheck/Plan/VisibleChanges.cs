using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Plan;

/// <summary>
/// The days on which what readers see changed: a publication, an edit, a reading, a correction, the end of an embargo, a passed
/// recheck. A day after that of the build never counts.
/// </summary>
internal static class VisibleChanges
{
    /// <summary>The newest of a claim and its documents; its publication if all others are after the day.</summary>
    /// <param name="day">The day of the build; null if none was given.</param>
    public static PartialDate? Of(Claim claim, IEnumerable<EvidenceDocument> documents, PartialDate? day)
    {
        var changes = In(ClaimTable.Fields, claim).Concat(documents.SelectMany(document => In(EvidenceTable.Fields, document)));
        if (day is not null && claim.PublishAfter is { } embargo)
            changes = changes.Append(embargo.Value);
        if (claim.OverdueOn(day) is { } overdue)
            changes = changes.Append(overdue.Next);
        return Newest(changes, day) ?? claim.Published?.Value;
    }

    /// <summary>The newest of the whole site.</summary>
    public static PartialDate? Of(Repository repository, IReadOnlyCollection<PlannedClaim> claims, IEnumerable<PlannedSource> sources, PartialDate? day)
    {
        var shown = claims.Where(claim => claim.State.HasPage).ToList();
        var read = shown.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var documents = shown.SelectMany(claim => claim.Evidence).Select(item => Translated.Evidence(item.Document.Dossier, item.Document.Id)).ToHashSet();
        return Newest(
            shown.Select(claim => claim.LastChanged).OfType<PartialDate>()
                .Concat(sources.SelectMany(source => In(SourceTable.Fields, source.Source)))
                .Concat(repository.Pages.SelectMany(page => In(SiteListTables.Page, page)))
                .Concat((repository.Topics ?? []).SelectMany(topic => In(SiteListTables.Topic, topic)))
                .Concat((repository.Complaints ?? []).SelectMany(complaint => In(SiteListTables.Complaint, complaint)))
                .Concat(repository.Scale.SelectMany(verdict => In(SiteListTables.Verdict, verdict)))
                .Concat(repository.Dossiers.SelectMany(dossier => dossier.Translations)
                    .Where(translation => translation.Original.Kind switch
                    {
                        TranslatedKind.Claim => read.Contains(translation.Original.Id),
                        TranslatedKind.Source => true,
                        _ => documents.Contains(translation.Original),
                    })
                    .SelectMany(translation => In(TranslationTable.Fields(translation.Original.Kind), translation))),
            day);
    }

    private static IEnumerable<PartialDate> In<T>(FieldTable<T> table, T owner) =>
        table.Dates(owner).Where(date => date.Field.Date == DateMeaning.Change).Select(date => date.Date.Value);

    private static PartialDate? Newest(IEnumerable<PartialDate> dates, PartialDate? day) =>
        dates.Where(date => day is not { } today || !today.IsBefore(date)).Select(date => (PartialDate?)date).MaxBy(date => date?.SortKey);
}
