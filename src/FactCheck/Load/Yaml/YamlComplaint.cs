using FactCheck.Diagnostics;

namespace FactCheck.Load.Yaml;

/// <summary>Explains YamlDotNet's messages to people who do not know its scanner.</summary>
internal static class YamlComplaint
{
    public const string HalfCharacter = "the text contains an unpaired surrogate, half of a character written with \\u";

    public const string Percent = "YAML cannot be read: a line cannot start with %";

    public const string PercentHint = "put the text in quotation marks, or indent it under the key it belongs to";

    public const string HalfCharacterHint = "write the character itself instead of the escape, or delete it";

    /// <summary>Reports whether a message is about a backslash inside a text, whose line may be right otherwise.</summary>
    public static bool IsAboutEscape(string message) => message.Contains("escape", StringComparison.OrdinalIgnoreCase);

    public static (Rule Rule, string Message, string Hint) Explain(string message)
    {
        if (Says("invalid Unicode surrogates"))
            return (Rule.FC007, HalfCharacter, HalfCharacterHint);
        if (Says("invalid mapping") || Says("mapping values") || Says("simple key"))
        {
            return (Rule.FC002, "YAML cannot be read: the line has a second ': ', or is indented differently from its neighbours",
                "put a text that contains ': ' in quotation marks, from after the first colon to the end of the line; indent all lines of a list or block equally");
        }

        if (IsAboutEscape(message))
            return (Rule.FC002, "YAML cannot be read: unknown escape sequence after a backslash", "write the backslash twice, \\\\, or put the text in single quotation marks");
        if (Says("quoted scalar"))
            return (Rule.FC002, "YAML cannot be read: the quotation mark that opens here is not closed", "close it at the end of the text; inside it, write \" as \\\" and ' as ''");
        if (Says("block collection") || Says("block mapping"))
            return (Rule.FC002, "YAML cannot be read: the line is indented differently from its neighbours", "indent it by the same number of spaces as the lines it belongs with");
        if (Says("flow sequence") || Says("flow mapping"))
            return (Rule.FC002, "YAML cannot be read: the entries between [ ] or { } are not separated by commas, or a bracket is not closed", "write [one, two] or {key: value, key: value}; put a text with a comma, bracket or colon in quotation marks");
        if (Says("cannot start any token"))
            return (Rule.FC002, "YAML cannot be read: a text without quotation marks cannot start with this character", "put the text in quotation marks");
        if (Says("an anchor") || Says("an alias"))
            return (Rule.FC002, "YAML cannot be read: a text without quotation marks cannot start with & or *", "put the text in quotation marks");
        if (Says("directive"))
            return (Rule.FC002, Percent, PercentHint);
        return (Rule.FC002, $"YAML cannot be read: {message.Trim().TrimEnd('.')}", "check this line and the one before it: indentation, quotation marks, brackets");

        bool Says(string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);
    }
}
