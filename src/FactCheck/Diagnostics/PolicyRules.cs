namespace FactCheck.Diagnostics;

/// <summary>FC7xx: the site's own settings.</summary>
public static class PolicyRules
{
    public static readonly Rule UnknownRule = new(
        "FC701", "Setting for a rule that does not exist", Severity.Error,
        "A misspelt code would leave the rule as it was, against the editor's intention.");

    public static readonly Rule IntegrityLowered = new(
        "FC702", "Integrity rule lowered", Severity.Error,
        "Quotes, corrections and outputs are what the site promises its readers; no setting may switch them off.", Integrity: true);

    public static readonly Rule UnsupportedFormat = new(
        "FC703", "Format of a later version", Severity.Error,
        "A newer format may mean things that this program would ignore.", Integrity: true);
}
