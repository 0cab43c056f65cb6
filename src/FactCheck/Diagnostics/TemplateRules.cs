namespace FactCheck.Diagnostics;

/// <summary>FC6xx: templates.</summary>
public static class TemplateRules
{
    private const string Page = "templates/home.html";

    private const string Owasp = "OWASP, Cross Site Scripting Prevention, https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html";

    public static readonly Rule Syntax = new()
    {
        Code = "FC601",
        Title = "Template cannot be read",
        Default = Severity.Error,
        Integrity = true,
        Why = "A page made from half a template would be half a page.",
        Mend = "Close what is open at the place named: {{ … }}, if … end, for … end.",
        Bad = Example.File(Page, "<h1>{{ site.title </h1>"),
        Good = Example.File(Page, "<h1>{{ site.title }}</h1>"),
    };

    public static readonly Rule Failed = new()
    {
        Code = "FC602",
        Title = "Template fails",
        Default = Severity.Error,
        Integrity = true,
        Why = "A name that does not exist would print as nothing, and a reader would miss it without knowing; a loop without an end would stop the build.",
        Mend = "Write the name as the message suggests; a value that may be missing goes into an 'if'.",
        Bad = Example.File(Page, "<h1>{{ site.titel }}</h1>"),
        Good = Example.File(Page, "<h1>{{ site.title }}</h1>"),
    };

    public static readonly Rule Unprotected = new()
    {
        Code = "FC603",
        Title = "Value where escaping cannot protect",
        Default = Severity.Error,
        Integrity = true,
        Why = "In scripts, styles, event handlers, comments and unquoted attributes escaped text can still run.",
        Source = Owasp,
        Mend = "Print values in text or in quoted attributes.",
        Bad = Example.File(Page, "<p title={{ site.title }}>Welcome</p>"),
        Good = Example.File(Page, "<p title=\"{{ site.title }}\">Welcome</p>"),
    };

    public static readonly Rule Refused = new()
    {
        Code = "FC604",
        Title = "Template construct that is not allowed",
        Default = Severity.Error,
        Integrity = true,
        Why = "What a construct prints into a value would be escaped twice or not at all; functions and imports hide what a page prints.",
        Source = Owasp,
        Mend = "Use if, for, case, with and include; markup that is used more than once goes into templates/partials.",
        Bad = Example.File(Page, "{{ capture name }}{{ site.title }}{{ end }}<h1>{{ name }}</h1>"),
        Good = Example.File(Page, "<h1>{{ site.title }}</h1>"),
    };

    public static readonly Rule UnknownPartial = new()
    {
        Code = "FC605",
        Title = "Included template does not exist",
        Default = Severity.Error,
        Integrity = true,
        Why = "A page without one of its parts is not the page that was designed.",
        Mend = "Write the name of a file in templates/, without its ending.",
        Bad = Example.File(Page, "{{ include 'partials/haed' }}"),
        Good = Example.File(Page, "{{ include 'partials/head' }}{{ include 'partials/foot' }}"),
    };

    public static readonly Rule ContextChanged = new()
    {
        Code = "FC606",
        Title = "Tag or attribute left open by a branch, loop or template",
        Default = Severity.Error,
        Integrity = true,
        Why = "Branches and loops that end elsewhere in the markup than they began make it impossible to know how to escape what follows.",
        Source = "M. Samuel, P. Saxena, D. Song, Context-Sensitive Auto-Sanitization in Web Templating Languages Using Type Qualifiers, CCS 2011",
        Mend = "Open and close tags and attributes on the same side of a branch or loop.",
        Bad = Example.File(Page, "<p {{ if site.title }}title=\"{{ site.title }}>{{ end }}x</p>"),
        Good = Example.File(Page, "{{ if site.title }}<p title=\"{{ site.title }}\">x</p>{{ end }}"),
    };
}
