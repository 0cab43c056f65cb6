using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Model;

namespace FactCheck.Load;

/// <summary>Says what to write instead of something that is not a date (FC104): the date most likely meant, if there is one.</summary>
internal static partial class DateHint
{
    /// <summary>Longest text that is searched for a date, in UTF-16 units.</summary>
    private const int LongestRead = 40;

    /// <param name="partial">The field also accepts a month or a year.</param>
    public static string For(string text, bool partial)
    {
        var form = partial ? "YYYY-MM-DD, or YYYY-MM or YYYY if no more is known" : "YYYY-MM-DD";
        if (text.Length > LongestRead)
            return $"write only the date: {form}";
        if (YearFirst().Match(text) is { Success: true } iso)
            return OfDay(Number(iso, "year"), Number(iso, "month"), Number(iso, "day")) ?? $"write {form}";
        if (YearLast().Match(text) is { Success: true } other)
        {
            var (year, one, two) = (Number(other, "year"), Number(other, "one"), Number(other, "two"));
            var (dayFirst, monthFirst) = (Date(year, two, one), Date(year, one, two));
            return (dayFirst, monthFirst) switch
            {
                ({ } first, { } second) when first != second && !text.Contains('.', StringComparison.Ordinal) => $"write the year first, then the month: {first} or {second}, whichever is meant",
                ({ } first, _) => $"write the year first, then the month: {first}",
                (_, { } second) => $"write the year first, then the month: {second}",
                _ => $"write {form}",
            };
        }

        if (partial && Year().Match(text) is { Success: true } year4)
            return $"write YYYY-MM-DD; if only the year is known, {year4.Value}";
        return $"write {form}, such as 2026-11-22";
    }

    private static string? OfDay(int year, int month, int day)
    {
        if (Date(year, month, day) is { } date)
            return $"write {date}";
        return month is >= 1 and <= 12 && year >= 1 && day > 28
            ? string.Create(CultureInfo.InvariantCulture, $"check the day: {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year} has {DateTime.DaysInMonth(year, month)} days")
            : null;
    }

    private static PartialDate? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new PartialDate(year, month, day) : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<year>[0-9]{4})[-./](?<month>[0-9]{1,2})[-./](?<day>[0-9]{1,2})(?:[T ][0-9:.Z+-]*)?\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^\s*(?<one>[0-9]{1,2})[-./](?<two>[0-9]{1,2})[-./](?<year>[0-9]{4})\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"(?<![0-9])[0-9]{4}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
