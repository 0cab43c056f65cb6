namespace FactCheck.Tests.Schemas;

/// <summary>Rules, or single cases of <c>Rejected/</c>, that no schema can see, by the start of their names, and why.</summary>
internal static class OnlyCheckSees
{
    private const string Files = "files and their names, bytes and YAML itself: a schema sees values, not how they are written";
    private const string OtherFiles = "pages and interface words have no schema";
    private const string Meaning = "what the words of a value mean, or how long they look";
    private const string Documents = "needs the text of the document";
    private const string References = "needs other files, or the rest of the claim";
    private const string Policy = "depends on the site's policy or on what the evidence says";
    private const string Time = "compares dates, people and log with each other, or with what was published";
    private const string Outputs = "is about links and outputs";
    private const string Templates = "is about templates";

    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["FC0"] = Files,
        ["FC103-page-"] = OtherFiles,
        ["FC101-plural-form-"] = OtherFiles,
        ["FC101-id-beside-document"] = References,
        ["FC103-plural-"] = OtherFiles,
        ["FC104-day-that-does-not-exist"] = "the 29th of February is a date in some years",
        ["FC105-ids-of-feeds"] = "a day of the calendar within a text",
        ["FC106-host-that-cannot-be-a-name"] = Meaning,
        ["FC107-code-of-a-country"] = "the registry of languages has thousands of codes",
        ["FC107-interface-words"] = Files,
        ["FC107-name-of-a-translation"] = Files,
        ["FC107-translated-page"] = Files,
        ["FC110"] = Meaning,
        ["FC111"] = "two entries, or two files, with one id",
        ["FC113"] = Meaning,
        ["FC114"] = Time,
        ["FC115"] = Time,
        ["FC2"] = Documents,
        ["FC301-verdict-in-the-log"] = References,
        ["FC302"] = "depends on what the scale says that the verdict needs",
        ["FC303"] = "depends on what the scale says that the verdict needs",
        ["FC340"] = "depends on the rating that the scale gives to the verdict",
        ["FC341"] = Meaning,
        ["FC304"] = References,
        ["FC305"] = References,
        ["FC306"] = References,
        ["FC307"] = References,
        ["FC309"] = References,
        ["FC312"] = References,
        ["FC313"] = References,
        ["FC314"] = References,
        ["FC315"] = Meaning,
        ["FC316"] = Policy,
        ["FC317"] = Policy,
        ["FC318"] = Policy,
        ["FC319"] = Policy,
        ["FC32"] = Policy,
        ["FC330"] = References,
        ["FC331"] = References,
        ["FC332"] = Meaning,
        ["FC4"] = Time,
        ["FC5"] = Outputs,
        ["FC6"] = Templates,
        ["FC704"] = Meaning,
        ["FC705"] = Policy,
        ["FC706"] = Policy,
        ["FC708"] = "depends on whether the site has an address",
        ["FC709"] = OtherFiles,
        ["FC710"] = Meaning,
        ["FC711"] = "compares colours, also with those of the scale",
        ["FC712"] = OtherFiles,
        ["FC713"] = OtherFiles,
        ["FC720"] = Policy,
    };

    public static string? Reason(string name) => Reasons.FirstOrDefault(entry => name.StartsWith(entry.Key, StringComparison.Ordinal)).Value;
}
