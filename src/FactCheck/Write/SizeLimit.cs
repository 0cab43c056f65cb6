using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Write;

/// <summary>FC520: the site is close to the size limit of its host.</summary>
internal static class SizeLimit
{
    /// <summary>Bytes in a megabyte, as hosts count.</summary>
    private const long Megabyte = 1_000_000;

    /// <summary>In percent of the limit; early enough that there is still time to move files.</summary>
    private const int WarnFrom = 80;

    public static IEnumerable<Diagnostic> Check(SiteSize size, SiteSettings settings)
    {
        var limit = settings.SizeLimit * Megabyte;
        if (size.Bytes * 100 < limit * WarnFrom)
            yield break;
        var largest = size.Kinds.MaxBy(kind => kind.Bytes)!;
        yield return Rule.FC520.At(
            settings.File, Location.FileStart,
            $"the site takes {InMegabytes(size.Bytes)} MB of the {settings.SizeLimit.ToString(CultureInfo.InvariantCulture)} MB that its host allows",
            $"{InMegabytes(largest.Bytes)} MB are {largest.Kind}: {Advice(largest.Kind)}; if your host allows more, set 'size-limit: <megabytes>' in site/site.yaml");
    }

    private static string InMegabytes(long bytes) => ((double)bytes / Megabyte).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Advice(string kind) => kind switch
    {
        "assets" => "put large files of site/assets into a release of the repository and link to them there",
        "search" => "remove languages that no one reads from 'languages' in site/site.yaml, since each has its own search index",
        _ => "move the oldest dossiers into a repository with its own site and link to it, or remove languages that no one translates from 'languages' in site/site.yaml",
    };
}
