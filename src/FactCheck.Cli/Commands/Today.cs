using System.CommandLine;
using FactCheck.Model;

namespace FactCheck.Cli.Commands;

/// <summary>The day that is written into files: given, or today's date in UTC. The library has no clock.</summary>
internal static class Today
{
    public static Option<string?> Option(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "date" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !(PartialDate.TryParse(text, out var date) && date.IsFull))
                result.AddError($"{name} '{text}' is not a date; write YYYY-MM-DD");
        });
        return option;
    }

    public static PartialDate Or(string? given)
    {
        if (given is not null && PartialDate.TryParse(given, out var date))
            return date;
        var now = DateTime.UtcNow;
        return new PartialDate(now.Year, now.Month, now.Day);
    }
}
