using System.Globalization;

namespace FactCheck.Model;

/// <summary>
/// A calendar date (ISO 8601, Gregorian) known to the day, the month or only the year; the unknown parts are 0.
/// Two dates compare by the parts that both know, so 1956 is neither before nor after 1956-10-19.
/// </summary>
public readonly record struct PartialDate(int Year, int Month, int Day)
{
    private static readonly string[] Forms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    public bool IsFull => Day != 0;

    public bool IsBefore(PartialDate other)
    {
        if (Year != other.Year)
            return Year < other.Year;
        if (Month == 0 || other.Month == 0)
            return false;
        if (Month != other.Month)
            return Month < other.Month;
        return Day != 0 && other.Day != 0 && Day < other.Day;
    }

    /// <summary>The day after a full date; the date itself if it is not full, or is the last one of the calendar.</summary>
    public PartialDate Next
    {
        get
        {
            if (!IsFull || this == Last)
                return this;
            var next = new DateOnly(Year, Month, Day).AddDays(1);
            return new PartialDate(next.Year, next.Month, next.Day);
        }
    }

    private static PartialDate Last => new(9999, 12, 31);

    /// <summary>A number that orders dates totally (an unknown part counts as earliest), for sorting only.</summary>
    public int SortKey => Year * 10000 + Month * 100 + Day;

    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>; years 1 to 9999.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        var isDate = DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first);
        date = isDate ? new PartialDate(first.Year, text.Length > 4 ? first.Month : 0, text.Length > 7 ? first.Day : 0) : default;
        return isDate;
    }

    /// <summary>ISO 8601, as precise as known.</summary>
    public override string ToString() =>
        Month == 0 ? Year.ToString("D4", CultureInfo.InvariantCulture)
        : Day == 0 ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}")
        : string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}");
}
