namespace FactCheck.Diagnostics;

/// <summary>FC7xx: the site's own settings.</summary>
public static class PolicyRules
{
    public static readonly Rule UnknownRule = new()
    {
        Code = "FC701",
        Title = "Setting for a rule that does not exist",
        Default = Severity.Error,
        Why = "A misspelt code would leave the rule as it was, against the editor's intention.",
        Mend = "Write a code that 'factcheck explain' lists.",
        Bad = Example.Site("rules: {FC999: warning}"),
        Good = Example.Site("rules: {FC307: error}"),
    };

    public static readonly Rule IntegrityLowered = new()
    {
        Code = "FC702",
        Title = "Rule that no setting can lower",
        Default = Severity.Error,
        Integrity = true,
        Why = "Quotes, corrections and outputs are what the site promises its readers; no setting may switch them off.",
        Mend = "Delete the line, and mend what the rule found.",
        Bad = Example.Site("rules: {FC203: warning}"),
        Good = Example.Site("rules: {FC307: info}"),
    };

    public static readonly Rule UnsupportedFormat = new()
    {
        Code = "FC703",
        Title = "Format of a later version",
        Default = Severity.Error,
        Integrity = true,
        Why = "A newer format may mean things that this program would ignore.",
        Mend = "Install a newer version of factcheck.",
        Bad = Example.Site("format: 2"),
        Good = Example.Site("format: 1"),
    };

    public static readonly Rule AvoidedTerm = new()
    {
        Code = "FC704",
        Title = "Word that the site does not use",
        Default = Severity.Warning,
        Why = "The names and verbs of one side of a dispute, in our own voice, take its side. In quotation marks or attributed to somebody they stand as they were said.",
        Source = "IFCN Code of Principles, 2.1 (the same standard for all), https://ifcncodeofprinciples.poynter.org/",
        Mend = "Write the words that the site uses, put the others in quotation marks, or say in the same sentence whose they are.",
        Bad = Example.Claim("summary: The car plague on the bridge is smaller than that.")
            .And("site/terms.yaml", "- {id: traffic, use: {en: traffic}, avoid: {en: [car plague]}}"),
        Good = Example.Claim("summary: What the mayor calls the car plague is smaller than that.")
            .And("site/terms.yaml", "- {id: traffic, use: {en: traffic}, avoid: {en: [car plague]}}"),
    };

    public static readonly Rule NoPolicyPage = new()
    {
        Code = "FC705",
        Title = "Policy page is not named",
        Default = Severity.Warning,
        PolicyKey = "policy-pages",
        Why = "Readers must find how claims are checked and corrected, who pays, and where to complain.",
        Source = "IFCN Code of Principles, 4.1, 5.1 and 6.1, https://ifcncodeofprinciples.poynter.org/",
        Mend = "Write the page in site/pages and name it in site/site.yaml under 'organisation: policies:'.",
        Bad = Example.Site("organisation: {name: Example checks, email: desk@checks.example}\npolicy: {policy-pages: true}"),
        Good = Example.Site("""
            organisation:
              name: Example checks
              email: desk@checks.example
              policies: {principles: about, corrections: about, funding: about, feedback: about}
            policy: {policy-pages: true}
            """).And("site/pages/about.md", "---\ntitle: About us\n---\nHow we check and correct, who pays, and where to complain."),
    };

    public static readonly Rule NoPublisher = new()
    {
        Code = "FC706",
        Title = "Publisher is not named or cannot be reached",
        Default = Severity.Warning,
        PolicyKey = "policy-pages",
        Why = "A check without a publisher and an address for complaints is an anonymous accusation.",
        Source = "IFCN Code of Principles, 1.1 and 4.5, https://ifcncodeofprinciples.poynter.org/",
        Mend = "Add 'organisation' with 'name' and 'email' to site/site.yaml.",
        Bad = Example.Site("policy: {policy-pages: true}"),
        Good = Example.Site("""
            organisation:
              name: Example checks
              email: desk@checks.example
              policies: {principles: about, corrections: about, funding: about, feedback: about}
            policy: {policy-pages: true}
            """).And("site/pages/about.md", "---\ntitle: About us\n---\nHow we check and correct, who pays, and where to complain."),
    };
}
