using System.Globalization;
using FactCheck.Write;

namespace FactCheck.Cli.Reports;

/// <summary>The size of the site by kind of file: <c>2.3 MB: pages 1.9 MB, data 0.2 MB</c>.</summary>
internal static class SizeLine
{
    public static string Of(SiteSize size) =>
        $"{In(size.Bytes)}: {string.Join(", ", size.Kinds.Select(kind => $"{kind.Kind} {In(kind.Bytes)}"))}";

    private static string In(long bytes) =>
        bytes < 1_000_000
            ? string.Create(CultureInfo.InvariantCulture, $"{(bytes + 999) / 1000} kB")
            : string.Create(CultureInfo.InvariantCulture, $"{(double)bytes / 1_000_000:0.0} MB");
}
