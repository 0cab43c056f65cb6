namespace FactCheck.Diagnostics;

/// <summary>FC316 to FC328: what evidence weighs, and how a claim was chosen; most apply where the site's policy asks.</summary>
public static class WeightRules
{
    private const string Ifcn = "IFCN Code of Principles, ";
    private const string IfcnAddress = ", https://ifcncodeofprinciples.poynter.org/";
    private const string Efcsn = "EFCSN Code of Standards, https://efcsn.com/code-of-standards/";

    public static readonly Rule NoArchive = new()
    {
        Code = "FC316",
        Title = "No archived copy",
        Default = Severity.Warning,
        PolicyKey = "archive",
        Why = "Pages change and vanish; with an archived copy a reader can still see what the check rests on.",
        Source = Ifcn + "3.1 (readers can replicate the work)" + IfcnAddress + "; RFC 7089 (Memento), https://www.rfc-editor.org/rfc/rfc7089",
        Mend = "Save the page in an archive, and add the copy under 'archived'. Where only a printed or paid copy exists, write 'access: offline'.",
        Bad = Example.Source("url: https://daily.example/harbour-bridge").And(ExampleRepository.Site, "policy: {archive: true}"),
        Good = Example.Source("archived: [{url: https://web.archive.org/web/20260228/https://daily.example/harbour-bridge, date: 2026-02-28}]")
            .And(ExampleRepository.Site, "policy: {archive: true}"),
    };

    public static readonly Rule FewOrigins = new()
    {
        Code = "FC317",
        Title = "Too few independent origins",
        Default = Severity.Warning,
        PolicyKey = "origins",
        Why = "Ten pages that copy one report are one source; key elements are checked against more than one.",
        Source = Ifcn + "3.3 (more than one named source)" + IfcnAddress + "; " + Efcsn,
        Mend = "Add evidence from another origin, or say under 'single-source-reason' why one has to do. Documents of one origin carry the same 'origin'.",
        Bad = Example.Site("policy: {origins: 2}"),
        Good = Example.Claim("single-source-reason: Only the city counts cars on the bridge.").And(ExampleRepository.Site, "policy: {origins: 2}"),
    };

    public static readonly Rule OneSided = new()
    {
        Code = "FC318",
        Title = "Evidence on one side only",
        Default = Severity.Warning,
        PolicyKey = "both-sides",
        Why = "A reader must be able to tell that evidence to the contrary was looked for, and not only what agrees with the verdict.",
        Source = Ifcn + "5.3 (evidence that supports and that undermines the claim)" + IfcnAddress,
        Mend = "Add what speaks for the other side, or say under 'contrary-search' where it was looked for in vain.",
        Bad = Example.Site("policy: {both-sides: true}"),
        Good = Example.Claim("contrary-search: The toll office and the two newspapers of the city have no other count.").And(ExampleRepository.Site, "policy: {both-sides: true}"),
    };

    public static readonly Rule Circular = new()
    {
        Code = "FC319",
        Title = "Evidence is the source itself or this site",
        Default = Severity.Warning,
        Why = "A document cannot confirm itself, and a check that rests on an earlier check of the same site adds nothing.",
        Source = Ifcn + "3.2 (primary sources where they exist)" + IfcnAddress,
        Mend = "Add the record that the source or the earlier check itself rests on.",
        Bad = Example.Claim("evidence:\n  - {title: The article, url: https://daily.example/harbour-bridge, stance: supports, shows: The number.}"),
        Good = Example.Claim("evidence:\n  - {title: The count, url: https://city.example/count, stance: undermines, shows: The mean of 2025.}"),
    };

    public static readonly Rule NewsOnly = new()
    {
        Code = "FC320",
        Title = "Verdict rests on news reports alone",
        Default = Severity.Warning,
        PolicyKey = "primary-sources",
        Why = "News reports pass on what others recorded; the record itself says more, and says it first.",
        Source = Ifcn + "3.2 (primary sources, else explain the secondary one)" + IfcnAddress,
        Mend = "Add the record, the data or the study that the reports speak of; or say under 'single-source-reason' why there is none.",
        Bad = Example.Evidence("kind: news").And(ExampleRepository.Site, "policy: {primary-sources: true}"),
        Good = Example.Evidence("kind: data").And(ExampleRepository.Site, "policy: {primary-sources: true}"),
    };

    public static readonly Rule InterestUntold = new()
    {
        Code = "FC321",
        Title = "Interest of a publisher is not told",
        Default = Severity.Warning,
        PolicyKey = "interests",
        Why = "What a state or a party publishes can be good evidence of what it holds, and weak evidence of whether it is so; readers must be told.",
        Source = Ifcn + "2.3 (interests of sources)" + IfcnAddress,
        Mend = "Say under 'interest' what the publisher has to do with the dispute, or that it has nothing.",
        Bad = Example.Evidence("publisher-control: party").And(ExampleRepository.Site, "policy: {interests: true}"),
        Good = Example.Evidence("publisher-control: party\ninterest: The party wants the bridge to be closed.").And(ExampleRepository.Site, "policy: {interests: true}"),
    };

    public static readonly Rule Withdrawn = new()
    {
        Code = "FC322",
        Title = "Withdrawn document carries weight",
        Default = Severity.Warning,
        Why = "What its own publisher has withdrawn cannot decide a verdict.",
        Source = "COPE Retraction Guidelines, https://publicationethics.org/guidance/guideline/retraction-guidelines",
        Mend = "Use the document that replaces it, or give it the stance 'context' and say in 'shows' that it was withdrawn.",
        Bad = Example.Evidence("withdrawn: {date: 2026-02-01, note: The counter had failed.}"),
        Good = Example.Evidence("withdrawn: {date: 2026-02-01, note: The counter had failed.}")
            .And(ExampleRepository.Claim, "evidence:\n  - {document: traffic-count-2025, stance: context, shows: The withdrawn count.}"),
    };

    public static readonly Rule PartsContradict = new()
    {
        Code = "FC323",
        Title = "Parts contradict the verdict",
        Default = Severity.Warning,
        Why = "A verdict above that of every part, or below it, needs a reason that readers cannot see.",
        Mend = "Change the verdict or that of a part; or rate what is left out as a part of its own.",
        Bad = Example.Claim("""
            parts:
              - {text: Cars cross the bridge., verdict: accurate}
              - {text: The number was told to the council., verdict: accurate}
            """),
        Good = Example.Claim("""
            parts:
              - {text: The number was told to the council., verdict: accurate}
              - {text: It is 90000 a day., verdict: inaccurate}
            """),
    };

    public static readonly Rule OpinionRated = new()
    {
        Code = "FC324",
        Title = "Opinion is rated as true or not",
        Default = Severity.Warning,
        Why = "An opinion has no record to be held against; the source's own label says that these words are one.",
        Source = "L. Graves, Anatomy of a Fact Check, Communication, Culture & Critique 10 (2017), https://doi.org/10.1111/cccr.12163",
        Mend = "Take the label away if a fact is claimed, or give the claim a verdict that is off the scale, such as opinion.",
        Bad = Example.Source("labels:\n  - {quote: \"the bridge carries 90,000 cars a day\", label: opinion}"),
        Good = Example.Source("labels:\n  - {quote: The mayor wants a second bridge., label: opinion}"),
    };

    public static readonly Rule WrittenTwice = new()
    {
        Code = "FC325",
        Title = "Same claim written twice",
        Default = Severity.Warning,
        Why = "Two pages on one sentence can come to two verdicts, and neither tells of the other.",
        Mend = "Keep one page and add the other quote to its 'quotes'; or name one under 'related' of the other, with 'relation: repeats'.",
        Bad = Example.File("claims/harbour-bridge/ninety-thousand-cars.yaml", """
            quote: the bridge carries 90,000 cars a day
            verdict: missing-context
            summary: The count was taken on one day.
            accurate-version: On the day of the marathon about 90,000 cars crossed the bridge.
            leaves-out: [It was the day of the marathon.]
            evidence:
              - {document: traffic-count-2025, stance: undermines, shows: The mean of 2025.}
            """),
        Good = Example.File("claims/harbour-bridge/ninety-thousand-cars.yaml", """
            quote: the council was told
            verdict: accurate
            summary: The minutes have it.
            evidence:
              - {title: Minutes of the council, stance: supports, shows: What the council was told.}
            """),
    };

    public static readonly Rule NoClaimant = new()
    {
        Code = "FC326",
        Title = "Nobody is named as the claimant",
        Default = Severity.Warning,
        Why = "A claim is attributed to somebody outside the site; without a name the title of the document would stand where ClaimReview wants its author.",
        Source = "Google Fact Check, itemReviewed.author.name, https://developers.google.com/search/docs/appearance/structured-data/factcheck",
        Mend = "Add 'claimant' to the claim, or 'publisher' or 'claimant' to source.yaml.",
        Bad = Example.File(ExampleRepository.Source, "title: Harbour bridge is full\npublisher: \"\""),
        Good = Example.Claim("claimant: The mayor of Exampleton"),
    };

    public static readonly Rule OtherSpeaker = new()
    {
        Code = "FC327",
        Title = "Claimant is not the speaker",
        Default = Severity.Warning,
        Why = "The stored text says who speaks this sentence; a claim that names somebody else blames the wrong person.",
        Mend = "Delete 'claimant' so that the speaker counts, mend the '@id' line in source.txt, or rate the report with 'rates: attribution'.",
        Bad = Example.Claim("claimant: the-council").And(ExampleRepository.Text, "@mayor\nToday the bridge carries 90,000 cars a day."),
        Good = Example.Claim("claimant: mayor").And(ExampleRepository.Text, "@mayor\nToday the bridge carries 90,000 cars a day."),
    };

    public static readonly Rule NoSelection = new()
    {
        Code = "FC328",
        Title = "Nothing says why the claim was chosen",
        Default = Severity.Warning,
        PolicyKey = "selection",
        Why = "Readers judge fairness by what is checked and what is not.",
        Source = Ifcn + "2.2 and 5.2 (why a claim was selected)" + IfcnAddress,
        Mend = "Add 'selection' with one sentence: how far the claim reached, and why it matters.",
        Bad = Example.Site("policy: {selection: true}"),
        Good = Example.Claim("selection: The council decides on a second bridge next month.").And(ExampleRepository.Site, "policy: {selection: true}"),
    };
}
