using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Load;
using FactCheck.Load.Trees;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Review.Changes;
using FactCheck.State;

namespace FactCheck.Tests.Fields;

/// <summary>
/// A repository in which every field has a value in some file: Cases/complete with a retracted and a withheld claim, a
/// translation, and documents that use what is left.
/// </summary>
internal static class SampleRepository
{
    public static readonly PlanOptions Options = new(null, new PartialDate(2026, 6, 1), Drafts: true, ForDisk: false, "0");

    public static TestRepository Create()
    {
        var repository = TestRepository.CopyOf(Path.Join(TestRepository.OfThisProject(), "tests/FactCheck.Tests/Cases/complete"));
        repository.Put("claims/quay-notice/source.yaml", """
            title: Notice at the quay
            publisher: Quay Notice
            language: en
            sentence-join: space
            rights: {extent: full, basis: written for this test, note: It may be copied.}
            corrections: [{date: 2026-01-08, kind: factual, from: a, to: b, note: The day was wrong., reported-by: A reader}]
            """);
        repository.Put("claims/quay-notice/source.txt", "The library opens at nine.\nIt closes at six.\nThe clerk said it is quiet.\n");
        Put(repository, "opens-at-nine", "{exact: The library opens at nine., suffix: ' It'}", """
            retracted: {date: 2026-02-01, note: It was not so when we looked again.}
            contrary-search: We asked at the quay and found no one who says otherwise.
            headline: A picture of another day
            media-rating: [original, out-of-context]
            """);
        Put(repository, "closes-at-six", "It closes at six.", "withheld: {date: 2026-02-02, class: privacy, note: Somebody asked us.}");
        repository.Put("claims/harbour-library/opening-hours.yaml", repository.Read("claims/harbour-library/opening-hours.yaml").Replace("- title: Letter of a reader", "- title: Letter of a reader\n    id: letter", StringComparison.Ordinal).Replace("[^e4]", "[^letter]", StringComparison.Ordinal));
        repository.Put("claims/harbour-library/opening-hours.ja.yaml", """
            of: "000000000000"
            summary: 九時に開く。
            translators: [reader-two]
            ai: translation
            reviewers: [{id: reader-two, date: 2026-03-01, scope: language}]
            """);
        repository.Put("claims/harbour-library/source.ja.yaml", """
            of: "000000000000"
            title: 港の図書館
            translators: [reader-two]
            """);
        repository.Put("claims/harbour-library/evidence/hours-plan.ja.yaml", """
            of: "000000000000"
            title: 開館時間の計画
            reviewers: [{id: reader-two, date: 2026-03-01, scope: language}]
            """);
        repository.Put("site/site.yaml", repository.Read("site/site.yaml").Replace("newsroom", "personal", StringComparison.Ordinal)
            + "contact: desk@checkers.example\nappeals: [{name: The press council, url: 'https://council.example/'}]\n");
        repository.Put("site/complaints.yaml", """
            - id: opening-hours-2026
              received: 2026-03-03
              from: reader
              about: claim:opening-hours
              summary: The hours were said to be those of the summer.
              outcome: partly-upheld
              answered: 2026-03-05
              answer: We now say since when they hold.
              named: A neighbour
            """);
        return repository;
    }

    public static Repository Read(TestRepository repository) => RepositoryReader.Read(new DiskTree(repository.Root), parallelism: 1).Repository;

    /// <summary>What a report says of a change from one to the other.</summary>
    public static ChangeReport Report(TestRepository files, Repository was, Repository now)
    {
        var (before, after) = (State(files, "before", was), State(files, "after", now));
        return RepositoryDiff.Of(before, before, after, [], []);
    }

    public static FactCheck.Plan.Site Plan(Repository repository) => SitePlanner.Plan(Anchored(repository), Options.Day, Options, new PlanCache()).Site;

    private static RepositoryState State(TestRepository files, string name, Repository repository)
    {
        var anchored = Anchored(repository);
        var site = SitePlanner.Plan(anchored, Options.Day, Options, new PlanCache()).Site;
        return new RepositoryState(name, new DiskTree(files.Root), anchored, site, new FoundByPhases([], [], []));
    }

    private static AnchoredRepository Anchored(Repository repository) => QuoteAnchoring.Run(repository, parallelism: 1).Anchored;

    /// <summary>The repository with one claim, document or translation exchanged.</summary>
    public static Repository With(this Repository repository, object was, object now) => repository with
    {
        Dossiers =
        [
            .. repository.Dossiers.Select(dossier => dossier with
            {
                Source = ReferenceEquals(dossier.Source, was) ? (SourceDocument)now : dossier.Source,
                Claims = Exchanged(dossier.Claims, was, now),
                Evidence = Exchanged(dossier.Evidence, was, now),
                Translations = Exchanged(dossier.Translations, was, now),
            }),
        ],
    };

    private static ImmutableArray<T> Exchanged<T>(ImmutableArray<T> list, object was, object now)
        where T : class =>
        [.. list.Select(entry => ReferenceEquals(entry, was) ? (T)now : entry)];

    private static void Put(TestRepository repository, string id, string quote, string more) =>
        repository.Put($"claims/quay-notice/{id}.yaml", TestRepository.Claim(quote, more).Replace("consulted: full", "consulted: excerpt", StringComparison.Ordinal));
}
