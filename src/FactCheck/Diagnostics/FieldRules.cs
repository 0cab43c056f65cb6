namespace FactCheck.Diagnostics;

/// <summary>FC1xx: fields of YAML files.</summary>
public static class FieldRules
{
    public static readonly Rule UnknownKey = new(
        "FC101", "Unknown key", Severity.Error,
        "A misspelt key would be ignored, and with it what its author wanted to say.");

    public static readonly Rule WrongKind = new(
        "FC102", "Wrong kind of value", Severity.Error,
        "A list where a text is expected, or the other way round, cannot be understood safely.");

    public static readonly Rule MissingField = new(
        "FC103", "Required field is missing", Severity.Error,
        "A claim needs its quote, verdict, summary and evidence; a reader must see what was claimed, and how we know.", Integrity: true);

    public static readonly Rule BadDate = new(
        "FC104", "Not a date", Severity.Error,
        "Dates are written YYYY-MM-DD (ISO 8601), so that 03/04 is never read as the other day.");

    public static readonly Rule BadValue = new(
        "FC105", "Value is not one of those allowed", Severity.Error,
        "A closed choice keeps pages, filters and translations complete.");

    public static readonly Rule BadAddress = new(
        "FC106", "Address cannot be used", Severity.Error,
        "Only http, https and mailto addresses can be links; others can run script in the reader's browser.");

    public static readonly Rule BadLanguage = new(
        "FC107", "Not a language tag", Severity.Error,
        "Screen readers, fonts and hyphenation depend on the tag (BCP 47).");

    public static readonly Rule BadId = new(
        "FC108", "Not an id", Severity.Error,
        "Ids become addresses: lower-case letters a-z, digits and single hyphens work everywhere.");

    public static readonly Rule EmptyValue = new(
        "FC109", "Empty value", Severity.Error,
        "A key without a value says that something was meant to be filled in.");

    public static readonly Rule TooLong = new(
        "FC110", "Text is too long", Severity.Error,
        "Feeds, search results and ClaimReview cut longer texts (Google: claimReviewed under 75 characters).");

    public static readonly Rule DuplicateId = new(
        "FC111", "Id used twice", Severity.Error,
        "An id is an address; two claims cannot live at one address.", Integrity: true);

    public static readonly Rule VerdictWord = new(
        "FC112", "Verdict id that YAML reads as something else", Severity.Error,
        "Other tools would read true, no, null or 12 as a Boolean, null or a number (YAML 1.1 and 1.2 core schema).");
}
