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
}
