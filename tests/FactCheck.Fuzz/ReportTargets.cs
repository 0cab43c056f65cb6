using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using FactCheck.Cli.Reports;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Plan;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Fuzz;

/// <summary>Each form of a report, about a finding whose file, message and hint are an input; each with a judge of its own.</summary>
internal static partial class ReportTargets
{
    private static readonly MarkdownPipeline GitHubMarkdown = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    public static IEnumerable<FuzzTarget> All(Gen<string> texts)
    {
        var result = NothingFound();
        foreach (var (format, judge) in new (string, Func<string, string, string?>)[]
        {
            (ReportFormats.Text, (report, text) => report.TrimEnd('\n').Count(c => c == '\n') == text.Count(c => c == '\n') + 2 ? null : "a line too many or too few"),
            (ReportFormats.Json, Json),
            (ReportFormats.Sarif, Sarif),
            (ReportFormats.GitHub, GitHub),
            (ReportFormats.Markdown, Summary),
        })
        {
            yield return new FuzzTarget("report-" + format, texts, text => Judge(format, Write(format, text, result), text, judge));
        }
    }

    private static string? Judge(string format, string report, string text, Func<string, string, string?> judge)
    {
        if (report.Any(c => c != '\n' && Printable.IsUnseen(c)))
            return "a character that is not seen is printed";
        if (CommandAnywhere().IsMatch(report))
            return "a line holds a command of a build server";
        if (format != ReportFormats.GitHub && report.Split('\n').FirstOrDefault(line => line.AsSpan().TrimStart().StartsWith("::")) is { } command)
            return $"a runner takes this line for a command: {command}";
        return judge(report, text);
    }

    private static string? Json(string report, string text)
    {
        using var json = JsonDocument.Parse(report);
        var finding = json.RootElement.GetProperty("diagnostics")[0];
        return IsSame(finding.GetProperty("message").GetString(), text) && IsSame(finding.GetProperty("hint").GetString(), text) ? null : "the text is another in JSON";
    }

    /// <summary>An embedded link and a placeholder need a bracket or a brace that is not escaped (SARIF 2.1.0 §3.11.5, §3.11.6).</summary>
    private static string? Sarif(string report, string text)
    {
        using var json = JsonDocument.Parse(report);
        var result = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        var message = result.GetProperty("message").GetProperty("text").GetString()!;
        if (EscapedCharacter().Replace(message, "").AsSpan().ContainsAny('[', ']'))
            return $"a message with a link: {message}";
        if (message.Replace("{{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal).AsSpan().ContainsAny('{', '}'))
            return $"a message with a placeholder: {message}";
        var address = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        return Uri.TryCreate(address, UriKind.Relative, out _) && !address.Contains(' ', StringComparison.Ordinal) ? null : $"no relative address: {address}";
    }

    /// <summary>One command, ours, with nothing of the text in its properties but the file.</summary>
    private static string? GitHub(string report, string text)
    {
        var commands = report.Split('\n').Where(line => line.AsSpan().TrimStart().StartsWith("::")).ToList();
        return commands is [var command] && Annotation().IsMatch(command) ? null : $"{commands.Count} commands: {string.Join('\n', commands)}";
    }

    /// <summary>Only code spans hold text of strangers: the words outside of them are ours, and no link is live.</summary>
    private static string? Summary(string report, string text)
    {
        var document = Markdown.Parse(report, GitHubMarkdown);
        if (document.Descendants<LinkInline>().Any() || document.Descendants<AutolinkInline>().Any())
            return "a live link";
        if (document.Descendants<HtmlBlock>().Any() || document.Descendants<HtmlInline>().Any(tag => tag.Tag != "<br>"))
            return "HTML";
        if (document.Descendants<HeadingBlock>().Count() != 2 || document.Descendants<ListItemBlock>().Count() != 1 || document.Descendants<FencedCodeBlock>().Any())
            return "blocks that are not ours";
        var words = string.Concat(document.Descendants<LiteralInline>().Select(literal => literal.Content.ToString())).Replace("hint: ", "hint:", StringComparison.Ordinal);
        return words == "FactCheck: 1 error, 0 warnings, 0 noticesErrorsFC104 Not a date: hint:1 claim, 1 source" ? null : $"words outside of code: {words}";
    }

    /// <summary>JSON can hold no half of a character, which is written as U+FFFD.</summary>
    private static bool IsSame(string? written, string text) =>
        written == text || (written is not null && !text.All(c => !char.IsSurrogate(c)) && written == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));

    private static string Write(string format, string text, BuildResult result)
    {
        ImmutableArray<Diagnostic> findings =
        [
            Rule.FC104.At("claims/" + text.Replace('/', '-').Replace('\0', '-') + ".yaml", new Location(1, 1 + text.Length / 2, text.Length), text, text),
        ];
        using var output = new MemoryStream();
        ReportFormats.Write(format, new ReportInput(result with { State = result.State with { Findings = findings } }, findings, new SourceLineReader(Path.GetTempPath()), "1 claim, 1 source", ""), output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static BuildResult NothingFound()
    {
        var root = Directory.CreateTempSubdirectory("factcheck-fuzz-");
        try
        {
            return SiteBuild.Check(new BuildOptions(root.FullName, new PlanOptions(null, null, false, false, "0"), false, 1));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    [GeneratedRegex(@"##[A-Za-z]*\[")]
    private static partial Regex CommandAnywhere();

    [GeneratedRegex(@"\\.", RegexOptions.Singleline)]
    private static partial Regex EscapedCharacter();

    [GeneratedRegex(@"^::error file=[^,:]*,line=1,endLine=1,col=[0-9]+,endColumn=[0-9]+,title=FC104 Not a date::")]
    private static partial Regex Annotation();
}
