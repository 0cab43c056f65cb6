using System.CommandLine;
using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Load.Trees;
using FactCheck.Model;

namespace FactCheck.Cli.Commands;

/// <summary>
/// The day of a command. Only here is a clock read: a build depends on the day that it is given, and on no clock. Commands that
/// edit or preview take the current day unless given another.
/// </summary>
internal static class Day
{
    private const string Today = "today";
    private const string Epoch = "SOURCE_DATE_EPOCH";

    /// <summary>The last second of the year 9999.</summary>
    private const long LastSecond = 253402300799;

    public static Option<string?> Option(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "date" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && text != Today && !TryParse(text, out _))
                result.AddError($"{name} '{Printable.OneLine(text)}' is not a date; write YYYY-MM-DD, or {Today}");
        });
        return option;
    }

    public static bool TryParse(string text, out PartialDate date) => PartialDate.TryParse(text, out date) && date.IsFull;

    /// <summary>The day that was given, by a flag or by SOURCE_DATE_EPOCH; null if none was.</summary>
    /// <param name="flag">A date, or <c>today</c>.</param>
    /// <param name="tree">Its site.yaml names the time zone.</param>
    /// <exception cref="Refusal">The current day cannot be known.</exception>
    public static PartialDate? Given(string? flag, IInputTree tree) =>
        flag == Today ? Current(tree) : flag is not null && TryParse(flag, out var date) ? date : OfEnvironment();

    /// <summary>The day that was given, else the current one.</summary>
    /// <inheritdoc cref="Given(string?, IInputTree)"/>
    public static PartialDate OrToday(string? flag, string root) =>
        Given(flag, new DiskTree(root)) ?? Current(new DiskTree(root));

    /// <summary>Reports whether the environment gives a day.</summary>
    public static bool IsInEnvironment => OfEnvironment() is not null;

    /// <summary>The value of SOURCE_DATE_EPOCH if it is not a number of seconds; null if it is, or is not set.</summary>
    public static string? MalformedEnvironment =>
        Environment.GetEnvironmentVariable(Epoch) is { Length: > 0 } text && OfEnvironment() is null ? text : null;

    /// <summary>The day at a moment, in a time zone.</summary>
    /// <param name="zone">A name of the IANA database; UTC if null.</param>
    /// <exception cref="Refusal">There is no such zone, or this machine does not know it.</exception>
    internal static PartialDate At(DateTimeOffset now, string? zone)
    {
        var local = zone is null ? now.UtcDateTime : TimeZoneInfo.ConvertTime(now, Find(zone)).DateTime;
        return new PartialDate(local.Year, local.Month, local.Day);
    }

    /// <summary>SOURCE_DATE_EPOCH replaces the clock (reproducible-builds.org/specs/source-date-epoch).</summary>
    private static PartialDate Current(IInputTree tree) =>
        OfEnvironment() ?? At(TimeProvider.System.GetUtcNow(), RepositoryReader.ReadSettings(tree).TimeZone?.Value);

    private static PartialDate? OfEnvironment()
    {
        if (Environment.GetEnvironmentVariable(Epoch) is not { } epoch
            || !long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > LastSecond)
        {
            return null;
        }

        return At(DateTimeOffset.FromUnixTimeSeconds(seconds), zone: null);
    }

    private static TimeZoneInfo Find(string zone)
    {
        if (!TimeZones.Names.Contains(zone))
            throw new Refusal($"'{zone}' is not a time zone", "fix 'time-zone' in site/site.yaml, or name the day as YYYY-MM-DD");
        try
        {
            return TimeZoneInfo.FindSystemTimeZoneById(zone);
        }
        catch (Exception failure) when (failure is TimeZoneNotFoundException or InvalidTimeZoneException)
        {
            throw new Refusal($"this machine has no data on the time zone '{zone}'", "install the system's zone data (the package tzdata), or name the day as YYYY-MM-DD");
        }
    }
}
