namespace FactCheck.Diagnostics;

/// <summary>FC1xx: fields of YAML files.</summary>
public static class FieldRules
{
    public static readonly Rule UnknownKey = new()
    {
        Code = "FC101",
        Title = "Unknown key",
        Default = Severity.Error,
        Why = "A misspelt key would be ignored, and with it what its author wanted to say.",
        Mend = "Write the key as the message suggests, or delete the line.",
        Bad = Example.Claim("headlin: How many cars cross the bridge"),
        Good = Example.Claim("headline: How many cars cross the bridge"),
    };

    public static readonly Rule WrongKind = new()
    {
        Code = "FC102",
        Title = "Wrong kind of value",
        Default = Severity.Error,
        Why = "A list where a text is expected, or the other way round, cannot be understood safely.",
        Mend = "Write a text, a list ('- ' before each item) or indented keys, as the message says.",
        Bad = Example.Claim("summary: [The city counted, about 61,000 cars]"),
        Good = Example.Claim("summary: The city counted about 61,000 cars a day in 2025."),
    };

    public static readonly Rule MissingField = new()
    {
        Code = "FC103",
        Title = "Required field is missing",
        Default = Severity.Error,
        Integrity = true,
        Why = "A claim needs its quote, verdict, summary and evidence; a reader must see what was claimed, and how we know.",
        Source = "IFCN Code of Principles, 3.1 (sources of all significant evidence), https://ifcncodeofprinciples.poynter.org/",
        Mend = "Add the field that the message names. A claim that is not ready stays a draft as long as it has no 'published'.",
        Bad = Example.File("claims/harbour-bridge/opened-in-1932.yaml", """
            quote: The bridge opened in 1932.
            verdict: accurate
            evidence:
              - {title: City history, stance: supports, shows: The year.}
            """),
        Good = Example.File("claims/harbour-bridge/opened-in-1932.yaml", """
            quote: The bridge opened in 1932.
            verdict: accurate
            summary: The city's history says the same.
            evidence:
              - {title: City history, stance: supports, shows: The year.}
            """),
    };

    public static readonly Rule BadDate = new()
    {
        Code = "FC104",
        Title = "Not a date",
        Default = Severity.Error,
        Why = "Dates are written year, month, day, so that 03/04 is never read as the other day.",
        Source = "ISO 8601-1:2019",
        Mend = "Write YYYY-MM-DD. Where only the month or the year of a document is known, YYYY-MM or YYYY.",
        Bad = Example.Claim("published: 02.03.2026"),
        Good = Example.Claim("published: 2026-03-02"),
    };

    public static readonly Rule BadValue = new()
    {
        Code = "FC105",
        Title = "Value is not one of those allowed",
        Default = Severity.Error,
        Why = "A closed choice keeps pages, filters and translations complete.",
        Mend = "Write one of the words that the message lists.",
        Bad = Example.Claim("reworded: shortened"),
        Good = Example.Claim("reworded: condensed"),
    };

    public static readonly Rule BadAddress = new()
    {
        Code = "FC106",
        Title = "Address cannot be used",
        Default = Severity.Error,
        Why = "Only addresses that start with https:, http: or mailto: can be links; others can run a script in the reader's browser.",
        Source = "OWASP, Cross Site Scripting Prevention, https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html",
        Mend = "Write the whole address, from https:// on. Leave the key out where the address is unknown; never guess one.",
        Bad = Example.Source("url: \"javascript:alert(1)\""),
        Good = Example.Source("url: https://daily.example/harbour-bridge"),
    };

    public static readonly Rule BadLanguage = new()
    {
        Code = "FC107",
        Title = "Not the tag of a language",
        Default = Severity.Error,
        Why = "Screen readers, fonts and hyphenation depend on the tag.",
        Source = "BCP 47 (RFC 5646), https://www.rfc-editor.org/info/bcp47; WCAG 2.2, 3.1.1 and 3.1.2",
        Mend = "Write a tag such as en, ja or pt-BR.",
        Bad = Example.Source("language: English (British)"),
        Good = Example.Source("language: en-GB"),
    };

    public static readonly Rule BadId = new()
    {
        Code = "FC108",
        Title = "Not an id",
        Default = Severity.Error,
        Why = "Ids become addresses: lower-case letters a-z, digits and single hyphens work everywhere.",
        Mend = "Write the id with a-z, 0-9 and single hyphens, at most 80 characters.",
        Bad = Example.Claim("aliases: [90 000 Cars]"),
        Good = Example.Claim("aliases: [90-000-cars]"),
    };

    public static readonly Rule EmptyValue = new()
    {
        Code = "FC109",
        Title = "Empty value",
        Default = Severity.Error,
        Why = "A key without a value says that something was meant to be filled in.",
        Mend = "Write a value after the colon; where there is none to write, delete the line.",
        Bad = Example.Claim("disclosure:"),
        Good = Example.Claim("disclosure: The author drives across the bridge every day."),
    };

    public static readonly Rule TooLong = new()
    {
        Code = "FC110",
        Title = "Text is too long",
        Default = Severity.Error,
        Why = "Feeds, search results and share cards cut longer headlines, and a cut headline can say the opposite.",
        Source = "Google Fact Check, claimReviewed: “less than 75 characters”, https://developers.google.com/search/docs/appearance/structured-data/factcheck",
        Mend = "Shorten it; the full wording has its own field.",
        Bad = Example.Claim("headline: How many cars really cross the old harbour bridge of Exampleton on a day of the year 2025"),
        Good = Example.Claim("headline: How many cars cross the harbour bridge"),
    };

    public static readonly Rule DuplicateId = new()
    {
        Code = "FC111",
        Title = "Id used twice",
        Default = Severity.Error,
        Integrity = true,
        Why = "An id is an address; two claims cannot live at one address.",
        Source = "T. Berners-Lee, Cool URIs don't change, https://www.w3.org/Provider/Style/URI",
        Mend = "Rename the newer one; the older one may be linked from elsewhere.",
        Bad = Example.File("site/people.yaml", "- {id: ada, name: Ada Example}\n- {id: ada, name: Ada Sample}"),
        Good = Example.File("site/people.yaml", "- {id: ada-example, name: Ada Example}\n- {id: ada-sample, name: Ada Sample}\n- {id: the-daily-example, name: The Daily Example}"),
    };

    public static readonly Rule VerdictWord = new()
    {
        Code = "FC112",
        Title = "Verdict id that YAML reads as something else",
        Default = Severity.Error,
        Why = "Other tools would read true, no, null or 12 as a Boolean, null or a number.",
        Source = "YAML 1.1 types, https://yaml.org/type/bool.html; YAML 1.2.2 §10.3 (core schema)",
        Mend = "Use a word that is only a word, such as 'accurate' for 'true'.",
        Bad = Example.File("site/verdicts.yaml", """
            - {id: mostly-inaccurate, label: Mostly inaccurate, definition: The record differs in the main., rating: 2}
            - {id: "true", label: Correct, definition: The record says the same., rating: 5}
            """),
        Good = Example.File("site/verdicts.yaml", """
            - {id: mostly-inaccurate, label: Mostly inaccurate, definition: The record differs in the main., rating: 2}
            - {id: correct, label: Correct, definition: The record says the same., rating: 5}
            """),
    };

    public static readonly Rule HiddenAddress = new()
    {
        Code = "FC113",
        Title = "Address hides the document's own",
        Default = Severity.Warning,
        Why = "A short link tells neither reader nor archive where the document was, and dies with the service that made it; an archive is no publisher.",
        Source = "Google Fact Check, url: redirects and short addresses are not resolved, https://developers.google.com/search/docs/appearance/structured-data/factcheck",
        Mend = "Write the address that the link leads to; the archived copy goes under 'archived'.",
        Bad = Example.Source("url: https://bit.ly/3harbour"),
        Good = Example.Source("url: https://daily.example/harbour-bridge"),
    };
}
