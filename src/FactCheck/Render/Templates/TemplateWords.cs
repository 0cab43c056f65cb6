using FactCheck.Diagnostics;

namespace FactCheck.Render.Templates;

/// <summary>Rewords Scriban's messages for people who write pages, with a hint; unknown messages stay unchanged.</summary>
internal static class TemplateWords
{
    private const string Close = "close what is open: {{ … }} and quotation marks; and each if, for, case and with by {{ end }}";

    public static (string Message, string Hint) OfSyntax(string message)
    {
        if (message.Contains("<end> statement was not found", StringComparison.Ordinal))
        {
            var opened = Between(message, "Error while parsing ", " statement") ?? "block";
            return ($"the template cannot be read: '{opened}' is not closed", $"write {{{{ end }}}} after what belongs to the '{opened}'");
        }

        if (Between(message, "to the right of the operator instead of `", "` in") is { } found)
        {
            return found.Trim() is "" or "\\n" or "\\r\\n" ? ("the template cannot be read: an unfinished expression ends here", Close)
                : found == "/" ? ("the template cannot be read: there is markup inside {{ }}", "write }} after the value before it")
                : ($"the template cannot be read: a value is expected instead of '{found}'", Close);
        }

        if (message.Contains("string not terminated", StringComparison.Ordinal))
            return ("the template cannot be read: a quotation mark in an expression is not closed", "close it before the }}");
        if (message.Contains("while no matching", StringComparison.Ordinal) || message.Contains("<end> statement", StringComparison.Ordinal))
            return ("the template cannot be read: something is closed here that was never opened", "delete this {{ end }} or bracket, or write the if, for or bracket that it closes");
        return ($"the template cannot be read: {Plain(message)}", Close);
    }

    /// <param name="names">The variables of the page, and the functions.</param>
    public static (string Message, string? Hint) OfFailure(string message, IReadOnlyCollection<string> names)
    {
        var values = message.Split('`');
        if (message.Contains("variable or function", StringComparison.Ordinal) && values.Length > 1)
            return ($"there is no '{values[1]}' on this page", Nearest.Hint(values[1], names));
        if (message.Contains("number of arguments", StringComparison.Ordinal) && values.Length > 5)
            return ($"'{values[3]}' takes {Counted(values[5])}, and got {(values[1] == "0" ? "none" : values[1])}", Usage(values[3]));
        if (message.Contains("iteration limit", StringComparison.Ordinal))
            return ("this loop runs more than 1,000,000 times", "loop over a list of the page, such as 'for claim in list.claims', or give the loop an end");
        if (message.Contains("recursive depth", StringComparison.Ordinal))
            return ("this template includes itself, directly or through others, more than 64 times", "remove this include, or put it inside an 'if' that becomes false");
        if (message.Contains("Range expression exceeds", StringComparison.OrdinalIgnoreCase))
            return ("this list has more than 1,000,000 entries", "make a shorter one");
        if (message.Contains("integer magnitude", StringComparison.Ordinal) || message.Contains("Shift amount", StringComparison.OrdinalIgnoreCase))
            return ("this number is too large", "remove the computation; pages only need counts of claims and days");
        if (message.Contains("OutputLimit", StringComparison.Ordinal))
            return ("the page exceeds 64 MB here", "print less on one page, or end the loop earlier");
        if (message.Contains("LimitToString", StringComparison.Ordinal))
            return ("this text exceeds 64 MB", "print the parts one after another instead of joining them");
        if (message.Contains("is null", StringComparison.Ordinal) && values.Length > 1)
            return ($"'{values[1]}' has no value on this page, so it has no members", $"check it first: {{{{ if {values[1]} }}}} … {{{{ end }}}}");
        foreach (var advice in new[] { "; did you mean ", "; write one of" })
        {
            if (message.IndexOf(advice, StringComparison.Ordinal) is var at and > 0)
                return (message[..at], message[(at + 2)..]);
        }

        var plain = Plain(message);
        if (plain.Contains("cannot be printed as a whole", StringComparison.Ordinal))
            return (plain, "print one of its members, such as {{ claim.title }}, or go through a list: {{ for claim in list.claims }} … {{ end }}");
        if (plain.Contains("is not a whole number", StringComparison.Ordinal))
            return (plain, "count with whole numbers, and do not divide by 0");
        if (plain.Contains("must start with an address", StringComparison.Ordinal))
            return (plain, "print an address, such as {{ page.address }}; a text can only follow a fixed start, such as href=\"#{{ claim.id }}\"");
        if (plain.Contains("only load files from this site", StringComparison.Ordinal))
            return (plain, "put the file into site/assets and write its address; to link readers elsewhere, print it into <a href=\"…\">");
        return (plain, plain.StartsWith('\'') && Between(plain, "'", "'") is { } function ? Usage(function) : null);
    }

    private static string? Usage(string function) => function switch
    {
        "t" => "write {{ t 'key' }} with a key of site/i18n, followed by the values for its placeholders",
        "date" => "write {{ date claim.published }}, with one date",
        "number" => "write {{ number list.total }}, with one whole number",
        "icon" => "write {{ icon claim.verdict }}, with one verdict",
        "quoted" => "write {{ quoted claim.wording claim.language }}, with a text and its language",
        "isolated" or "language_name" => $"write {{{{ {function} source.language }}}}, with one text",
        TemplateFunctions.Asset => "write {{ asset 'logo.svg' }}, with the path of one file below site/assets",
        TemplateFunctions.Include => "write {{ include 'partials/name' }}",
        _ => null,
    };

    private static string Counted(string count) => count == "1" ? "1 value" : $"{count} values";

    private static string Plain(string message)
    {
        var text = message.StartsWith("Error while parsing ", StringComparison.Ordinal) && message.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0
            ? message[(colon + 2)..]
            : message;
        text = text.Replace('`', '\'').TrimEnd('.');
        return text.Length == 0 ? "the template fails" : char.ToLowerInvariant(text[0]) + text[1..];
    }

    private static string? Between(string text, string before, string after)
    {
        var start = text.IndexOf(before, StringComparison.Ordinal);
        if (start < 0)
            return null;
        start += before.Length;
        var end = text.IndexOf(after, start, StringComparison.Ordinal);
        return end < 0 ? null : text[start..end];
    }
}
