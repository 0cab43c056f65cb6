namespace FactCheck.Diagnostics;

/// <summary>FC2xx: quotes and the texts they come from.</summary>
public static class QuoteRules
{
    public static readonly Rule NotFound = new(
        "FC203", "Quote not found", Severity.Error,
        "A claim is tied to the exact words of its source; a quote that is not there cannot be checked by anybody.", Integrity: true);
}
