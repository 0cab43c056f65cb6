namespace FactCheck.Diagnostics;

/// <summary>FC4xx: review, dates and corrections.</summary>
public static class ReviewRules
{
    public static readonly Rule DatesOutOfOrder = new()
    {
        Code = "FC401",
        Title = "Dates out of order",
        Default = Severity.Error,
        Why = "A document cannot be read before it was published, nor a correction made before the page; one of the dates is wrong.",
        Mend = "Look both dates up and mend the one that is wrong.",
        Bad = Example.Claim("published: 2026-03-02\nupdated: 2026-02-20"),
        Good = Example.Claim("published: 2026-03-02\nupdated: 2026-03-20"),
    };

    public static readonly Rule CorrectionChain = new()
    {
        Code = "FC402",
        Title = "Corrections do not lead to the verdict",
        Default = Severity.Error,
        Integrity = true,
        Why = "The public log must tell each change of verdict, in order, up to the one shown.",
        Source = "IFCN Code of Principles, 6.3 (open corrections); EFCSN Code of Standards, https://efcsn.com/code-of-standards/",
        Mend = "Add the correction that is missing: each 'from' is the 'to' before it, and the last 'to' is the verdict.",
        Bad = Example.Claim("""
            verdict: mostly-inaccurate
            corrections:
              - {date: 2026-03-05, kind: verdict, from: accurate, to: inaccurate, note: New count.}
            """),
        Good = Example.Claim("""
            verdict: mostly-inaccurate
            corrections:
              - {date: 2026-03-05, kind: verdict, from: accurate, to: mostly-inaccurate, note: New count.}
            """),
    };

    public static readonly Rule HeadlineHasVerdict = new()
    {
        Code = "FC404",
        Title = "Headline holds the verdict",
        Default = Severity.Warning,
        Why = "Every place that shows a headline adds the verdict; in the headline it would stand there twice, and stay when it changes.",
        Source = "Google Fact Check, claimReviewed must not contain the rating, https://developers.google.com/search/docs/appearance/structured-data/factcheck",
        Mend = "Leave the verdict out of the headline.",
        Bad = Example.Claim("headline: \"Mostly inaccurate: 90,000 cars a day\""),
        Good = Example.Claim("headline: 90,000 cars a day on the harbour bridge"),
    };

    public static readonly Rule TranslationOlder = new()
    {
        Code = "FC405",
        Title = "Translation older than the claim",
        Default = Severity.Warning,
        Why = "A reader of the translation would learn what the claim no longer says; the page tells so until the translation is brought up to date.",
        Mend = "Compare the translation with the claim, bring it up to date, then write the 'of' that the message names.",
        Bad = Example.File("claims/harbour-bridge/bridge-carries-90000-cars.de.yaml", "summary: Die Stadt zählte 2025 rund 61.000 Autos am Tag."),
        Good = Example.Told("The same file with the line 'of:' and the twelve characters that the message prints."),
    };

    public static readonly Rule NoSecondReader = new()
    {
        Code = "FC406",
        Title = "Too few second readers",
        Default = Severity.Error,
        PolicyKey = "second-readers",
        Why = "A quote that is there need not support what is said about it; only a second person can tell.",
        Source = "EFCSN Code of Standards (editorial review before publishing), https://efcsn.com/code-of-standards/",
        Mend = "Let somebody who did not write the claim read it against its evidence and add themselves under 'reviewers'; until then leave 'published' out.",
        Bad = Example.Site("policy: {second-readers: 1}"),
        Good = Example.Claim("reviewers: [{id: ada, date: 2026-03-01, scope: evidence}]").And(ExampleRepository.Site, "policy: {second-readers: 1}"),
    };

    public static readonly Rule ReaderNotIndependent = new()
    {
        Code = "FC407",
        Title = "Reader or author is not independent",
        Default = Severity.Warning,
        Why = "Nobody is a second reader of their own text, and nobody checks themselves.",
        Source = "IFCN Code of Principles, 2.3 and 3.4 (own relationships), https://ifcncodeofprinciples.poynter.org/",
        Mend = "Name somebody else; a relationship that cannot be avoided goes under 'disclosure'.",
        Bad = Example.Claim("authors: [ada]\nreviewers: [{id: ada, date: 2026-03-01, scope: evidence}]"),
        Good = Example.Claim("authors: [ada]\nreviewers: [{id: grace, date: 2026-03-01, scope: evidence}]"),
    };

    public static readonly Rule NotAsked = new()
    {
        Code = "FC408",
        Title = "Claimant was not asked",
        Default = Severity.Warning,
        PolicyKey = "contact",
        Why = "Whoever is said to be wrong can answer, and often knows a source.",
        Source = "IFCN Code of Principles, 5.5 (contact with the claimant), https://ifcncodeofprinciples.poynter.org/",
        Mend = "Add 'contact' with who was asked, when, and what they answered; or with 'reason', why nobody was.",
        Bad = Example.Site("policy: {contact: true}"),
        Good = Example.Claim("contact: [{who: The Daily Example, date: 2026-02-28, response: The number came from the council.}]")
            .And(ExampleRepository.Site, "policy: {contact: true}"),
    };

    public static readonly Rule NoRecheckDate = new()
    {
        Code = "FC409",
        Title = "No day to look at it again",
        Default = Severity.Warning,
        PolicyKey = "recheck",
        Why = "Records change after a check; a page without a day stays as it was until a reader complains.",
        Source = "schema.org, expires (made with ClaimReview in mind), https://schema.org/expires",
        Mend = "Add 'recheck' with a day, or 'expires' where the check is then no longer of use.",
        Bad = Example.Site("policy: {recheck: true}"),
        Good = Example.Claim("recheck: 2027-03-02").And(ExampleRepository.Site, "policy: {recheck: true}"),
    };

    public static readonly Rule RecheckPassed = new()
    {
        Code = "FC410",
        Title = "Day to look at it again has passed",
        Default = Severity.Warning,
        Why = "The page tells readers that it is due; only an editor can say whether it still holds.",
        Mend = "Check the claim again, then set 'updated' to that day and 'recheck' to the next.",
        Bad = Example.Claim("recheck: 2026-04-01\nupdated: 2026-05-04"),
        Good = Example.Claim("recheck: 2027-04-01\nupdated: 2026-05-04"),
    };
}
