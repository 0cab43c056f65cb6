using System.Collections.Concurrent;
using FactCheck.Diagnostics;
using FactCheck.Plan;
using FactCheck.Render;

namespace FactCheck.Write;

/// <summary>Checks every output on its way to the staging tree; any finding keeps the whole site from being published.</summary>
internal sealed class OutputGuard(Site site, OutputSink sink)
{
    private readonly WithheldText? _withheld = WithheldText.Of(site);
    private readonly ConcurrentBag<Diagnostic> _findings = [];

    /// <summary>In no order.</summary>
    public IEnumerable<Diagnostic> Findings => _findings;

    /// <inheritdoc cref="OutputSink"/>
    public void Put(string path, ReadOnlySpan<byte> bytes)
    {
        if (_withheld?.FindIn(path, bytes) is { } finding)
            _findings.Add(finding);
        sink(path, bytes);
    }
}
