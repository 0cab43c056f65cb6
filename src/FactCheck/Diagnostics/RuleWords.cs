namespace FactCheck.Diagnostics;

/// <summary>Wording shared by the texts of all rules.</summary>
public static class RuleWords
{
    public const string Fix = "How to fix it";
    public const string Bad = "Bad example";
    public const string Good = "Good example";
    public const string Sources = "Sources";

    /// <summary>The severity, when the rule applies, and whether a setting can change it; one or two sentences.</summary>
    public static string Severity(Rule rule)
    {
        var severity = $"{rule.Default}{(rule.PolicyKey is { } key ? $" if the site's policy asks for it ('{key}' in site/site.yaml)" : "")}.";
        return rule.Integrity
            ? severity + " No setting can lower it."
            : severity + $" Set it with 'rules: {{{rule.Code}: info}}' in site/site.yaml, or warning, error, off.";
    }

    public static string Word(Severity severity) => severity.ToString().ToLowerInvariant();
}
