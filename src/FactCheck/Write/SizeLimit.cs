using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Write;

/// <summary>FC520: the site comes near to what its host takes.</summary>
internal static class SizeLimit
{
    /// <summary>Bytes in a megabyte, as hosts count.</summary>
    private const long Megabyte = 1_000_000;

    /// <summary>In hundredths of the limit: from here on there is still time to move something.</summary>
    private const int WarnFrom = 80;

    public static IEnumerable<Diagnostic> Check(SiteSize size, SiteSettings settings)
    {
        var limit = settings.SizeLimit * Megabyte;
        if (size.Bytes * 100 < limit * WarnFrom)
            yield break;
        var largest = size.Kinds.MaxBy(kind => kind.Bytes)!;
        yield return Rule.FC520.At(
            settings.File, Mark.FileStart,
            $"the site weighs {In(size.Bytes)} MB of the {settings.SizeLimit.ToString(CultureInfo.InvariantCulture)} MB that its host takes",
            $"{In(largest.Bytes)} MB are {largest.Kind}: {Advice(largest.Kind)}; a host that takes more is told with 'size-limit: <megabytes>' in site/site.yaml");
    }

    private static string In(long bytes) => ((double)bytes / Megabyte).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Advice(string kind) => kind switch
    {
        "assets" => "put large files of site/assets into a release of the repository and link to them there",
        "search" => "take languages that nobody reads out of 'languages' in site/site.yaml, since each has a search index of its own",
        _ => "move the oldest dossiers into a repository with a site of its own and link to it, or take languages that nobody translates out of 'languages' in site/site.yaml",
    };
}
