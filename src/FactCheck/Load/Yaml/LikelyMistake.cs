using System.Text.RegularExpressions;
using FactCheck.Diagnostics;
using FactCheck.Texts;

namespace FactCheck.Load.Yaml;

/// <summary>
/// An everyday mistake behind a syntax error, which YamlDotNet reports as bad indentation or on a later line. It is named
/// only if the file can be read further with the line that the hint proposes.
/// </summary>
internal sealed partial record LikelyMistake(Location Location, string Message, string Hint)
{
    /// <summary>Lines, from that of an error upwards, in which its cause is sought.</summary>
    private const int MostLines = 8;

    /// <param name="errorLine">The line of the error, from 0.</param>
    public static LikelyMistake? Find(YamlText lines, int errorLine)
    {
        var inBlocks = LinesOfBlocks(lines, errorLine);
        var tried = 0;
        for (var line = errorLine; line >= 0 && tried < MostLines; line--)
        {
            if (lines.IsBlank(line) || inBlocks.Contains(line))
                continue;
            tried++;
            var repair = Line().Match(lines[line].ToString()) is { Success: true } match ? Repair(lines, line, match) : null;
            // No key begins with a hyphen and no line with %; what is wrong with the lines below is another question.
            if (repair is { } found && ((found.IsCertain && line >= errorLine - 1) || YamlReader.FirstError(lines.WithLine(line, found.LastLine, found.Line)) is not { } next || next > errorLine))
                return found.Mistake;
        }

        return null;
    }

    private static (LikelyMistake Mistake, string Line, int LastLine, bool IsCertain)? Repair(YamlText lines, int line, Match match)
    {
        var (start, content) = (match.Groups["start"].Value, match.Groups["content"].Value);
        if (start.Length == 0 && Percent().IsMatch(content))
            return (new(lines.LocationAt(line, 0, content.Length), YamlComplaint.Percent, YamlComplaint.PercentHint), "", line, true);
        if (HyphenAndKey().IsMatch(content))
        {
            var spaced = $"- {content[1..]}";
            return (new(lines.LocationAt(line, start.Length), "YAML cannot be read: the hyphen of a list has no space after it", $"write: {spaced}, with the other keys of the entry below '{content[1..content.IndexOf(':', StringComparison.Ordinal)]}'"), start + spaced, line, true);
        }

        if (KeyAndValue().Match(content) is { Success: true } joined)
        {
            var (key, value) = (joined.Groups["key"].Value, joined.Groups["value"].Value);
            var spaced = $"{key}: {value}";
            return (new(lines.LocationAt(line, start.Length + key.Length), $"YAML cannot be read: the colon after '{key}' has no space after it", $"write: {spaced}"), start + spaced, line, false);
        }

        if (EntriesInBrackets().Matches(content).Select(entry => entry.Groups["item"]).FirstOrDefault(entry => entry.Value.Contains(" #", StringComparison.Ordinal)) is { } cut)
        {
            var (item, column) = (cut.Value.TrimEnd(' '), cut.Index);
            var quoted = YamlScalarText.DoubleQuoted(item);
            return (
                new(lines.LocationAt(line, start.Length + column + item.IndexOf(" #", StringComparison.Ordinal) + 1), "YAML cannot be read: what follows # is a comment, and so are the rest of the line and its brackets", $"put the text in quotation marks: {quoted}"),
                string.Concat(start, content.AsSpan(0, column), quoted, content.AsSpan(column + item.Length)), line, false);
        }

        var head = KeyBefore().Match(content).Value;
        var text = content[head.Length..];
        if (text.Length == 0 || text[0] == '#')
            return null;
        if (Cause(text) is not var (message, offset))
            return head.Length == 0 || "\"'|>[{".Contains(text[0], StringComparison.Ordinal) ? null : NotIndented(lines, line, start, head, text);
        var last = LastLine(lines, line, start.Length);
        var whole = head + YamlScalarText.DoubleQuoted(
            string.Join(' ', [text, .. Enumerable.Range(line + 1, last - line).Select(below => lines[below].Trim(' ').ToString())]).TrimEnd());
        var shown = head.Length == 0 && start.EndsWith("- ", StringComparison.Ordinal) ? "- " + whole : whole;
        return (new(lines.LocationAt(line, start.Length + head.Length + offset), $"YAML cannot be read: {message}", $"put the whole text in quotation marks: {shown}"), start + whole, last, false);
    }

    /// <summary>A text that goes on below its key, on lines that are not indented more than the key.</summary>
    private static (LikelyMistake Mistake, string Line, int LastLine, bool IsCertain)? NotIndented(YamlText lines, int line, string start, string head, string text)
    {
        var last = line;
        while (last + 1 < lines.Count && !lines[last + 1].IsWhiteSpace() && lines.IndentOf(last + 1) <= start.Length && !KeyOrItem().IsMatch(lines[last + 1].ToString()))
            last++;
        if (last == line)
            return null;
        var whole = head + YamlScalarText.DoubleQuoted(
            string.Join(' ', [text.TrimEnd(' '), .. Enumerable.Range(line + 1, last - line).Select(below => lines[below].Trim(' ').ToString())]));
        return (
            new(lines.LocationAt(line + 1, lines.IndentOf(line + 1)), $"YAML cannot be read: the line is not indented, so it is no part of the text of '{head[..head.IndexOf(':', StringComparison.Ordinal)]}'", $"write the whole text on one line: {whole}"),
            start + whole, last, false);
    }

    /// <summary>Why a value without quotation marks around all of it cannot be read, and where; null if it can be.</summary>
    private static (string Message, int Offset)? Cause(string text) => text[0] switch
    {
        '"' or '\'' => AfterQuotation(text) is { } after and >= 0
            ? ($"the quotation mark that opens the text is closed before its end, and '{text[after..].TrimEnd()}' is left over", after)
            : null,
        '[' or '{' when text.Contains(text[0] == '[' ? ']' : '}', StringComparison.Ordinal) => ($"a text that begins with {text[0]} is read as a list or a block of keys", 0),
        '|' or '>' when !BlockHeader().IsMatch(text) => ($"a text that begins with {text[0]} is read as a text on the lines below", 0),
        '%' or '@' or '`' or '&' or '*' or '!' => ($"a text without quotation marks cannot begin with {text[0]}", 0),
        '-' when text.StartsWith("- ", StringComparison.Ordinal) => ("a text that begins with a hyphen and a blank is read as an entry of a list", 0),
        _ when (text + " ").IndexOf(": ", StringComparison.Ordinal) is var colon and >= 0 => ("the line has a second ': '", colon),
        _ => null,
    };

    /// <summary>Where words begin after the closing quotation mark; -1 if there are none.</summary>
    private static int AfterQuotation(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[0] == '"' && text[i] == '\\')
                i++;
            else if (text[i] == text[0] && text[0] == '\'' && i + 1 < text.Length && text[i + 1] == '\'')
                i++;
            else if (text[i] == text[0])
                return text.AsSpan(i + 1).IndexOfAnyExcept(' ') is var words and >= 0 && text[i + 1 + words] != '#' ? i + 1 + words : -1;
        }

        return -1;
    }

    /// <summary>The last of the lines below that continue a text: indented more than its key, without a key or hyphen of their own.</summary>
    private static int LastLine(YamlText lines, int line, int column)
    {
        var last = line;
        while (last + 1 < lines.Count && !lines.IsBlank(last + 1) && lines.IndentOf(last + 1) > column && !KeyOrItem().IsMatch(lines[last + 1].ToString()))
            last++;
        return last;
    }

    /// <summary>The lines below <c>|</c> and <c>&gt;</c>, whose characters mean nothing to YAML.</summary>
    private static HashSet<int> LinesOfBlocks(YamlText lines, int end)
    {
        var found = new HashSet<int>();
        for (var line = 0; line <= end; line++)
        {
            if (!BlockStart().IsMatch(lines[line]))
                continue;
            var indent = lines.IndentOf(line);
            while (line + 1 <= end && (lines.IsBlank(line + 1) || lines.IndentOf(line + 1) > indent))
                found.Add(++line);
        }

        return found;
    }

    [GeneratedRegex("^(?<start> *(?:- +)*)(?<content>[^ #].*)$")]
    private static partial Regex Line();

    [GeneratedRegex("^%(?!YAML |TAG )")]
    private static partial Regex Percent();

    [GeneratedRegex("^-[A-Za-z][A-Za-z0-9_-]*:(?: |$)")]
    private static partial Regex HyphenAndKey();

    [GeneratedRegex("^(?<key>[A-Za-z][A-Za-z0-9_-]*):(?<value>(?!//)[^ ].*)$")]
    private static partial Regex KeyAndValue();

    /// <summary>The entries of a list or block in brackets. Atomic groups: a line may be as long as the file.</summary>
    [GeneratedRegex("""[\[{,](?> *)(?>(?:[A-Za-z][A-Za-z0-9_-]*: +)?)(?<item>(?>[^\[\]{},"']+))(?=[,\]}])""")]
    private static partial Regex EntriesInBrackets();

    [GeneratedRegex("^(?:[A-Za-z][A-Za-z0-9_-]*: +)?")]
    private static partial Regex KeyBefore();

    [GeneratedRegex("^ *(?:- |-$|[A-Za-z][A-Za-z0-9_-]*:(?: |$))")]
    private static partial Regex KeyOrItem();

    [GeneratedRegex("^[|>][-+0-9]{0,2} *(?:#.*)?$")]
    private static partial Regex BlockHeader();

    [GeneratedRegex("^ *(?:- +)*(?:[^ #'\"]+: +)?[|>][-+0-9]{0,2} *(?: #.*)?$")]
    private static partial Regex BlockStart();
}
