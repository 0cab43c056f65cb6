using FactCheck.Cli.Reports;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Preview;

namespace FactCheck.Cli.Serve;

/// <summary>What <c>serve</c> prints: findings as they come and go, and where to look.</summary>
internal sealed class PreviewLog(string root, bool isQuiet, bool usesColour)
{
    /// <summary>Errors shown for one change; the page of findings has all.</summary>
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

    /// <param name="address">Of the server, without a final slash.</param>
    /// <param name="hasReview">Whether there is a change report to look at.</param>
    public void WriteAddress(string address, PreviewState state, bool isPolling, bool hasReview)
    {
        if (!isQuiet)
            Console.Error.WriteLine($"All findings: {address}{ReservedPaths.Findings}. {(hasReview ? $"What changes for readers: {address}{ReservedPaths.Review}. " : "")}{(isPolling ? "Files are looked at every second. " : "")}Ctrl-C ends.");
        Console.Out.WriteLine(address + (state.Site is { } site ? PreviewServer.MountOf(site) : "/"));
        Console.Out.Flush();
    }
}
