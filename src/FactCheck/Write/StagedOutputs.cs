using FactCheck.Diagnostics;
using FactCheck.Plan;

namespace FactCheck.Write;

/// <summary>Every output on its way from the renderer to the staging tree: searched, weighed and staged.</summary>
/// <param name="finished">Called after each, from several threads.</param>
internal sealed class StagedOutputs(Site site, SiteStaging staging, Action finished)
{
    private readonly OutputGuard _guard = new(site, staging.Put);
    private readonly SizeMeter _meter = new();

    /// <summary>Complete when every output was put.</summary>
    public IEnumerable<Diagnostic> Findings => _guard.Findings.Concat(SizeLimit.Check(Size, site.Settings));

    public SiteSize Size => _meter.Read();

    /// <inheritdoc cref="Render.OutputSink"/>
    public void Put(string path, ReadOnlySpan<byte> bytes)
    {
        _meter.Add(path, bytes.Length);
        _guard.Put(path, bytes);
        finished();
    }
}
