namespace FactCheck.Diagnostics;

/// <summary>FC6xx: templates.</summary>
public static class TemplateRules
{
    public static readonly Rule Syntax = new(
        "FC601", "Template cannot be read", Severity.Error,
        "A page made from half a template would be half a page.", Integrity: true);

    public static readonly Rule Failed = new(
        "FC602", "Template fails", Severity.Error,
        "An unknown variable would print as nothing, and a reader would miss it without knowing.", Integrity: true);

    public static readonly Rule Unprotected = new(
        "FC603", "Value where escaping cannot protect", Severity.Error,
        "In scripts, styles, event handlers, comments and unquoted attributes escaped text can still run (OWASP Cross Site Scripting Prevention).",
        Integrity: true);

    public static readonly Rule Refused = new(
        "FC604", "Template construct that is not allowed", Severity.Error,
        "Constructs that turn output into values would be escaped twice or not at all; functions and imports hide what a page prints.",
        Integrity: true);

    public static readonly Rule UnknownPartial = new(
        "FC605", "Included template does not exist", Severity.Error,
        "A page without one of its parts is not the page that was designed.", Integrity: true);

    public static readonly Rule ContextChanged = new(
        "FC606", "Context is not kept", Severity.Error,
        "Branches and loops that end elsewhere in the markup than they began make it impossible to know how to escape what follows.",
        Integrity: true);
}
