using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Check;

/// <summary>
/// FC114, FC115: what is written as past does not lie ahead. A day is given time zones by one day more; without a given day,
/// only a date far after all others can be seen to be wrong.
/// </summary>
internal static class DatesAhead
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (input.Day is { } day)
            findings.AddRange(Past(claim).Where(date => Limit(date, day).IsBefore(date.Value)).Select(date => Ahead(date, day)));
    }

    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        var others = PastOfOthers(input.Repository);
        if (input.Day is { } day)
            findings.AddRange(others.Where(date => Limit(date, day).IsBefore(date.Value)).Select(date => Ahead(date, day)));
        else
            findings.AddRange(FarAfterAllOthers([.. input.Repository.Claims.SelectMany(Past).Concat(others)]));
    }

    /// <summary>
    /// A year after the next newest date, the newest is more likely mistyped than true, if another date says when we work: the
    /// dates of documents may be of any time.
    /// </summary>
    private static IEnumerable<Diagnostic> FarAfterAllOthers(List<PastDate> dates)
    {
        if (dates.Where(date => !date.IsExpected).MaxBy(date => date.Value.SortKey)?.Value is not { } newest
            || dates.Where(date => date.Value.SortKey < newest.SortKey).MaxBy(date => date.Value.SortKey)?.Value is not { } next
            || !dates.Any(date => date.IsOurs && date.Value.SortKey < newest.SortKey)
            || !(next with { Year = next.Year + 1 }).IsBefore(newest))
        {
            return [];
        }

        return dates.Where(date => date.Value == newest && !date.IsExpected).Select(date => date.At(
            Rule.FC115, $"'{date.Key}' is {newest}, more than a year after every other date; the newest of them is {next}",
            "check the year; if it is right, check with --as-of and the day, which then decides"));
    }

    private static PartialDate Limit(PastDate date, PartialDate day) => date.Appears is { } appears && day.IsBefore(appears) ? appears : day.Next;

    private static Diagnostic Ahead(PastDate date, PartialDate day) => date.At(
        Rule.FC114, $"'{date.Key}' is {date.Value}, but the day of this check is {day}",
        date.Date.Path == "published" && date.Date.Field.Date == DateMeaning.Change ? $"fix the date; a claim that must not appear before that day needs 'publish-after: {date.Value}' as well" : "fix the date: it names what has happened already");

    /// <summary>A claim that is held back is written as it will read on the day on which it appears.</summary>
    private static IEnumerable<PastDate> Past(Claim claim) =>
        ClaimTable.Fields.Dates(claim).Where(IsPast).Select(date => new PastDate(claim.File, date) { Appears = IsOfPublication(date) ? claim.PublishAfter?.Value : null });

    private static IEnumerable<PastDate> PastOfOthers(Repository repository) =>
        repository.Dossiers.SelectMany(dossier =>
                (dossier.Source is { } source ? In(source.File, SourceTable.Fields, source) : [])
                .Concat(dossier.Evidence.SelectMany(document => In(document.File, EvidenceTable.Fields, document)))
                .Concat(dossier.Translations.SelectMany(translation => In(translation.File, TranslationTable.Fields(translation.Original.Kind), translation))))
            .Concat(repository.Scale.SelectMany(verdict => In(ScaleFile.FileName, SiteListTables.Verdict, verdict)))
            .Concat(repository.Pages.SelectMany(page => In(page.File, SiteListTables.Page, page)))
            .Concat((repository.Topics ?? []).SelectMany(topic => In(TopicsFile.FileName, SiteListTables.Topic, topic)))
            .Concat((repository.Complaints ?? []).SelectMany(complaint => In(ComplaintsFile.FileName, SiteListTables.Complaint, complaint)));

    private static IEnumerable<PastDate> In<T>(string file, FieldTable<T> table, T owner) =>
        table.Dates(owner).Where(IsPast).Select(date => new PastDate(file, date));

    private static bool IsPast(FieldDate date) => date.Field.Date is DateMeaning.Past or DateMeaning.Work or DateMeaning.Change;

    /// <summary>Of the claim itself, not of an entry in it.</summary>
    private static bool IsOfPublication(FieldDate date) => date.Field.Date == DateMeaning.Change && date.Path == date.Field.Key;

    private sealed record PastDate(string File, FieldDate Date)
    {
        /// <summary>The day before which the claim is held back, for the dates of its publication.</summary>
        public PartialDate? Appears { get; init; }

        public PartialDate Value => Date.Date.Value;

        public string Key => Date.Field.Key;

        public bool IsOurs => Date.Field.Date is DateMeaning.Work or DateMeaning.Change;

        /// <summary>The claim says itself that the day lies ahead.</summary>
        public bool IsExpected => Appears is { } appears && !appears.IsBefore(Value);

        public Diagnostic At(Rule rule, string message, string hint) =>
            rule.At(File, Date.Date.Location with { Length = Value.ToString().Length }, message, hint);
    }
}
