namespace FactCheck.Diagnostics;

/// <summary>FC3xx: evidence, verdicts and what they refer to.</summary>
public static class EvidenceRules
{
    private const string Ifcn = "https://ifcncodeofprinciples.poynter.org/";

    public static readonly Rule UnknownVerdict = new()
    {
        Code = "FC301",
        Title = "Verdict is not in the scale",
        Default = Severity.Error,
        Why = "Only verdicts that the scale defines can be explained to readers.",
        Source = "IFCN Code of Principles, 5.1 (published methodology), " + Ifcn,
        Mend = "Write the id of a verdict of the scale; site/verdicts.yaml defines another one.",
        Bad = Example.Claim("verdict: half-true"),
        Good = Example.Claim("verdict: mostly-accurate"),
    };

    public static readonly Rule MissingForVerdict = new()
    {
        Code = "FC302",
        Title = "Field that the verdict requires",
        Default = Severity.Error,
        Why = "'Missing context' must say what is missing, and 'could not be verified' what would change that; else a reader learns nothing.",
        Mend = "Add 'leaves-out' to missing-context, 'would-change' to unverifiable.",
        Bad = Example.Claim("verdict: missing-context"),
        Good = Example.Claim("verdict: missing-context\nleaves-out: [The count was taken on the day of the marathon.]"),
    };

    public static readonly Rule AccurateVersionExpected = new()
    {
        Code = "FC303",
        Title = "Accurate version expected",
        Default = Severity.Warning,
        Why = "A reader who is told that a sentence is not right wants the one that is; a correction that replaces the false belief works better than a denial.",
        Source = "S. Lewandowsky et al., The Debunking Handbook 2020, https://doi.org/10.17910/b7.1182",
        Mend = "Add 'accurate-version' with one sentence that the record supports.",
        Bad = Example.File("claims/harbour-bridge/opened-in-1932.yaml", """
            quote: The bridge opened in 1932.
            verdict: inaccurate
            summary: It opened in 1934.
            evidence:
              - {title: City history, stance: undermines, shows: The year 1934.}
            """),
        Good = Example.File("claims/harbour-bridge/opened-in-1932.yaml", """
            quote: The bridge opened in 1932.
            verdict: inaccurate
            summary: It opened in 1934.
            accurate-version: The bridge opened in May 1934.
            evidence:
              - {title: City history, stance: undermines, shows: The year 1934.}
            """),
    };

    public static readonly Rule UnknownDocument = new()
    {
        Code = "FC304",
        Title = "Evidence document does not exist",
        Default = Severity.Error,
        Why = "Evidence must be traceable to a described document.",
        Source = "IFCN Code of Principles, 3.1 (sources of all significant evidence), " + Ifcn,
        Mend = "Mend the id, write evidence/<id>.yaml, or describe the document in the claim itself. A document of another dossier is named dossier/id.",
        Bad = Example.Claim("evidence:\n  - {document: trafic-count-2025, stance: undermines, shows: The mean of 2025.}"),
        Good = Example.Claim("evidence:\n  - {document: traffic-count-2025, stance: undermines, shows: The mean of 2025.}"),
    };

    public static readonly Rule UnreadCarriesWeight = new()
    {
        Code = "FC305",
        Title = "Unread document carries weight",
        Default = Severity.Error,
        Integrity = true,
        Why = "What was not read supports nothing, undermines nothing and cannot be quoted.",
        Source = "EFCSN Code of Standards (enough access to replicate the work), https://efcsn.com/code-of-standards/",
        Mend = "Read the document and change its 'consulted', or give it the stance 'context' without a quote.",
        Bad = Example.Evidence("consulted: not-seen"),
        Good = Example.Evidence("consulted: full"),
    };

    public static readonly Rule FootnoteWithoutEvidence = new()
    {
        Code = "FC306",
        Title = "Footnote without evidence",
        Default = Severity.Error,
        Why = "A footnote must lead to an evidence item of the same claim.",
        Mend = "Add the document under 'evidence', or mend the id in the footnote.",
        Bad = Example.Claim("analysis: The city counts cars.[^traffic-count-2024]"),
        Good = Example.Claim("analysis: The city counts cars.[^traffic-count-2025]"),
    };

    public static readonly Rule EvidenceNotCited = new()
    {
        Code = "FC307",
        Title = "Evidence that the analysis does not cite",
        Default = Severity.Warning,
        Why = "A reader should learn from the analysis what each document has to do with the verdict.",
        Mend = "Cite the document where it matters, or delete the item.",
        Bad = Example.Claim("""
            analysis: The city counts cars.[^traffic-count-2025]
            evidence:
              - {document: traffic-count-2025, stance: undermines, shows: The mean of 2025.}
              - {document: toll-report, title: Toll report, stance: undermines, shows: The tolls of 2025.}
            """),
        Good = Example.Claim("""
            analysis: The city counts cars,[^traffic-count-2025] and so does the toll office.[^toll-report]
            evidence:
              - {document: traffic-count-2025, stance: undermines, shows: The mean of 2025.}
              - {document: toll-report, title: Toll report, stance: undermines, shows: The tolls of 2025.}
            """),
    };

    public static readonly Rule Attribution = new()
    {
        Code = "FC309",
        Title = "Attribution is not told apart from content",
        Default = Severity.Error,
        Why = "Rating that something was said must not look like rating what was said, nor blame the person quoted for the report.",
        Mend = "Begin 'claim' with the speaker's whole name, and let the claimant be the publisher of the report.",
        Bad = Example.Claim("rates: attribution\nclaim: The bridge carries 90,000 cars a day.")
            .And("site/people.yaml", "- {id: ada-example, name: Ada Example}"),
        Good = Example.Claim("rates: attribution\nclaim: Ada Example told the council that the bridge carries 90,000 cars a day.")
            .And("site/people.yaml", "- {id: ada-example, name: Ada Example}"),
    };

    public static readonly Rule UnknownPerson = new()
    {
        Code = "FC310",
        Title = "Person is not in people.yaml",
        Default = Severity.Error,
        Why = "Names, roles and counts hang on the person's entry; a misspelt id would make two people of one.",
        Mend = "Mend the id, or add an entry to site/people.yaml.",
        Bad = Example.Claim("claimant: ada-exampel").And("site/people.yaml", "- {id: ada-example, name: Ada Example}"),
        Good = Example.Claim("claimant: ada-example").And("site/people.yaml", "- {id: ada-example, name: Ada Example}"),
    };

    public static readonly Rule UnknownTopic = new()
    {
        Code = "FC311",
        Title = "Topic is not in topics.yaml",
        Default = Severity.Error,
        Why = "A misspelt topic would hide the claim from those who look for it.",
        Mend = "Mend the id, or add an entry to site/topics.yaml.",
        Bad = Example.Claim("topics: [trafic]").And("site/topics.yaml", "- {id: traffic, name: Traffic}"),
        Good = Example.Claim("topics: [traffic]").And("site/topics.yaml", "- {id: traffic, name: Traffic}"),
    };

    public static readonly Rule UnknownClaim = new()
    {
        Code = "FC312",
        Title = "Related claim does not exist",
        Default = Severity.Error,
        Why = "A link to a claim that is not there is a dead end.",
        Mend = "Write the name of the other claim's file, without .yaml.",
        Bad = Example.Claim("related: [{claim: opened-in-1832, relation: context}]"),
        Good = Example.Claim("related: [{claim: opened-in-1932, relation: context}]").And("claims/harbour-bridge/opened-in-1932.yaml", """
            quote: The bridge opened in 1932.
            verdict: accurate
            summary: The city's history says the same.
            evidence:
              - {title: City history, stance: supports, shows: The year.}
            """),
    };

    public static readonly Rule UnknownEvidenceReference = new()
    {
        Code = "FC313",
        Title = "Evidence that the claim does not list",
        Default = Severity.Error,
        Why = "Positions and parts rest on the claim's own evidence, which readers can open.",
        Mend = "Add the document under 'evidence', or mend the id.",
        Bad = Example.Claim("parts:\n  - {text: The number of cars., verdict: inaccurate, evidence: [traffic-count-2024]}"),
        Good = Example.Claim("parts:\n  - {text: The number of cars., verdict: inaccurate, evidence: [traffic-count-2025]}"),
    };

    public static readonly Rule DocumentTwice = new()
    {
        Code = "FC314",
        Title = "Document listed twice in a claim",
        Default = Severity.Error,
        Why = "A footnote to it could mean either item; what one document shows belongs in one item.",
        Mend = "Join the two items, and say in 'shows' all that the document shows.",
        Bad = Example.Claim("""
            evidence:
              - {document: traffic-count-2025, stance: undermines, shows: The mean of 2025.}
              - {document: traffic-count-2025, stance: context, shows: How the cars are counted.}
            """),
        Good = Example.Claim("""
            evidence:
              - {document: traffic-count-2025, stance: undermines, shows: The mean of 2025 and how the cars are counted.}
            """),
    };

    public static readonly Rule UnequalPositions = new()
    {
        Code = "FC315",
        Title = "Positions are not told equally",
        Default = Severity.Warning,
        Why = "Both sides' positions are told in the same space and in alphabetical order, so that the layout takes no side.",
        Source = "IFCN Code of Principles, 2.1 (the same standard for all), " + Ifcn,
        Mend = "Order the positions by party, and give each about as many words.",
        Bad = Example.Claim("""
            positions:
              - {party: Toll office, text: The count is right.}
              - {party: Council, text: "The count leaves out buses, lorries, bicycles and every car that crosses by night."}
            """),
        Good = Example.Claim("""
            positions:
              - {party: Council, text: The count leaves out buses.}
              - {party: Toll office, text: The count is right.}
            """),
    };
}
