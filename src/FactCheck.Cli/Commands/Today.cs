using System.CommandLine;
using FactCheck.Model;

namespace FactCheck.Cli.Commands;

/// <summary>The day to write into files: the given one, or today in UTC. The library has no clock.</summary>
internal static class Today
{
    public static Option<string?> Option(string name, string meaning) => Options.Date(name, $"{meaning}; default: today in UTC.");

    public static PartialDate Or(string? given)
    {
        if (given is not null && PartialDate.TryParse(given, out var date))
            return date;
        var now = DateTime.UtcNow;
        return new PartialDate(now.Year, now.Month, now.Day);
    }
}
