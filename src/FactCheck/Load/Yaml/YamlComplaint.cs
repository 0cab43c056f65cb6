using FactCheck.Diagnostics;

namespace FactCheck.Load.Yaml;

/// <summary>What YamlDotNet's messages mean for somebody who does not know its scanner.</summary>
internal static class YamlComplaint
{
    public const string HalfCharacter = "the text holds half a character (a lone surrogate)";

    public const string HalfCharacterHint = "remove the \\u escape, or write the character itself";

    public static (Rule Rule, string Message, string Hint) Explain(string message)
    {
        if (Says("invalid Unicode surrogates"))
            return (FileRules.ControlCharacter, HalfCharacter, HalfCharacterHint);
        if (Says("invalid mapping") || Says("mapping values") || Says("simple key"))
        {
            return (FileRules.BrokenYaml, "YAML cannot be read: a second ': ' stands on the line, or the line is indented unlike its neighbours",
                "a text that holds ': ' goes into quotation marks; lines of one list or block are indented alike");
        }

        if (Says("escape"))
            return (FileRules.BrokenYaml, "YAML cannot be read: a backslash stands before a character that it cannot escape", "in double quotation marks write a backslash as \\\\, or use single ones");
        if (Says("quoted scalar"))
            return (FileRules.BrokenYaml, "YAML cannot be read: the quotation mark that opens here is not closed", "close it at the end of the text; inside it, write \" as \\\" and ' as ''");
        if (Says("block collection") || Says("block mapping"))
            return (FileRules.BrokenYaml, "YAML cannot be read: the line is indented unlike its neighbours", "indent all lines of one list or block alike, with spaces");
        return (FileRules.BrokenYaml, $"YAML cannot be read: {message.Trim().TrimEnd('.')}", "look at this line and the one before it: indentation, quotation marks, brackets");

        bool Says(string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);
    }
}
