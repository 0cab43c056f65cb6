using FactCheck.Diagnostics;

namespace FactCheck.Load.Yaml;

/// <summary>What YamlDotNet's messages mean for somebody who does not know its scanner.</summary>
internal static class YamlComplaint
{
    public const string HalfCharacter = "the text holds half of a character, written with \\u";

    public const string HalfCharacterHint = "write the character itself in place of the \\u, or delete it";

    public static (Rule Rule, string Message, string Hint) Explain(string message)
    {
        if (Says("invalid Unicode surrogates"))
            return (Rule.FC007, HalfCharacter, HalfCharacterHint);
        if (Says("invalid mapping") || Says("mapping values") || Says("simple key"))
        {
            return (Rule.FC002, "YAML cannot be read: a second ': ' stands on the line, or the line is indented unlike its neighbours",
                "put a text that holds ': ' in quotation marks, from after the first colon to the end of the line; indent the lines of one list or block alike");
        }

        if (Says("escape"))
            return (Rule.FC002, "YAML cannot be read: in this text a backslash stands before a character that it means nothing with", "write the backslash twice, \\\\, or put the text in single quotation marks");
        if (Says("quoted scalar"))
            return (Rule.FC002, "YAML cannot be read: the quotation mark that opens here is not closed", "close it at the end of the text; inside it, write \" as \\\" and ' as ''");
        if (Says("block collection") || Says("block mapping"))
            return (Rule.FC002, "YAML cannot be read: the line is indented unlike its neighbours", "put it under the line above that it belongs to, with the same number of spaces");
        if (Says("flow sequence") || Says("flow mapping"))
            return (Rule.FC002, "YAML cannot be read: what stands between [ ] or { } is not separated by commas, or not closed", "write [one, two] or {key: value, key: value}; a text with a comma, bracket or colon goes into quotation marks");
        if (Says("cannot start any token"))
            return (Rule.FC002, "YAML cannot be read: a text without quotation marks cannot start with this character", "put the text in quotation marks");
        if (Says("an anchor") || Says("an alias"))
            return (Rule.FC002, "YAML cannot be read: a text without quotation marks cannot start with & or *", "put the text in quotation marks");
        if (Says("directive"))
            return (Rule.FC002, "YAML cannot be read: a line cannot start with %", "put the text in quotation marks, or indent it under the key that it belongs to");
        return (Rule.FC002, $"YAML cannot be read: {message.Trim().TrimEnd('.')}", "look at this line and the one before it: indentation, quotation marks, brackets");

        bool Says(string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);
    }
}
