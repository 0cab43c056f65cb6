using FactCheck.Diagnostics;
using FactCheck.Plan;

namespace FactCheck.Write;

/// <summary>Takes every output from the renderer to the staging tree: searches, measures and stages it.</summary>
/// <param name="finished">Called after each output, from several threads.</param>
internal sealed class StagedOutputs(Site site, SiteStaging staging, Action finished)
{
    private readonly OutputGuard _guard = new(site, staging.Put);
    private readonly SizeMeter _meter = new();

    /// <summary>Complete only after every output was put.</summary>
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
