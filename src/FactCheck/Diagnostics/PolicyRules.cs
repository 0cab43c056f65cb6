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
        Title = "Integrity rule lowered",
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
}
