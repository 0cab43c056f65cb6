using System.Collections.Immutable;
using System.CommandLine;
using FactCheck.Cli.Commands;

namespace FactCheck.Cli.Reports;

internal sealed class ReportOptions
{
    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "The format of the findings; github also writes the job summary ($GITHUB_STEP_SUMMARY).",
        DefaultValueFactory = _ => ReportFormats.Text,
    }.AcceptOnlyFromAmong([.. ReportFormats.OfOutput]);

    private readonly Option<string[]> _files = new("--report")
    {
        Description = "Also write a report to a file: text, json, sarif, github or markdown, as in sarif=findings.sarif; may be repeated.",
        HelpName = "format=file",
        DefaultValueFactory = _ => [],
    };

    public ReportOptions() => _files.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
        {
            if (ReportFile.Parse(token.Value).Problem is { } problem)
                result.AddError(problem);
        }

        var files = result.Tokens.Select(token => ReportFile.Parse(token.Value).File).OfType<ReportFile>().Select(file => Path.GetFullPath(file.Path));
        if (files.GroupBy(file => file, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            result.AddError($"--report names the file '{twice.Key}' twice; give each report a file of its own");
    });

    public IEnumerable<Option> All => [_format, _files];

    public string Format(ParseResult parsed) => parsed.GetValue(_format)!;

    /// <summary>Returns the files to write, including the summary of a GitHub job.</summary>
    public ImmutableArray<ReportFile> Files(ParseResult parsed)
    {
        var asked = parsed.GetValue(_files)!.Select(text => ReportFile.Parse(text).File!);
        var summary = Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY");
        return Format(parsed) == ReportFormats.GitHub && !string.IsNullOrEmpty(summary)
            ? [.. asked, new ReportFile(ReportFormats.Markdown, summary, IsAppended: true)]
            : [.. asked];
    }

    /// <summary>Checks that every file can be written, and prints why not.</summary>
    public bool CanWrite(ParseResult parsed, out int exitCode)
    {
        var obstacle = Files(parsed).Select(file => file.Obstacle()).FirstOrDefault(obstacle => obstacle is not null);
        exitCode = obstacle is null ? ExitCode.Ok : Output.CannotReadOrWrite(obstacle, "create the folder first, or name another file; nothing was checked");
        return obstacle is null;
    }
}
