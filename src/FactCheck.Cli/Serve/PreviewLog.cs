using FactCheck.Cli.Reports;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Preview;

namespace FactCheck.Cli.Serve;

/// <summary>The output of <c>serve</c>: findings as they appear and disappear, and the addresses.</summary>
internal sealed class PreviewLog(string root, bool isQuiet, bool usesColour)
{
    /// <summary>The most errors to show for one change; the page of findings has all.</summary>
    private const int Most = 10;

    private string _last = "";

    public void Write(PreviewState state)
    {
        using var text = new StringWriter { NewLine = "\n" };
        TextReport.Write(state.Findings.Where(finding => finding.Severity == Severity.Error).Take(Most), new SourceLineReader(root), text, usesColour);
        text.WriteLine(FindingsReport.Heading(state, state.Findings));
        if (!isQuiet && text.ToString() != _last)
            Console.Error.Write(text.ToString());
        _last = text.ToString();
    }

    /// <param name="address">The address of the server, without a final slash.</param>
    /// <param name="hasReview">Whether there is a change report.</param>
    public void WriteAddress(string address, PreviewState state, bool isPolling, bool hasReview)
    {
        if (!isQuiet)
            Console.Error.WriteLine($"All findings: {address}{ReservedPaths.Findings}. {(hasReview ? $"What changes for readers: {address}{ReservedPaths.Review}. " : "")}{(isPolling ? "Files are checked every second. " : "")}Ctrl-C ends.");
        Console.Out.WriteLine(address + (state.Site is { } site ? PreviewServer.MountOf(site) : "/"));
        Console.Out.Flush();
    }
}
