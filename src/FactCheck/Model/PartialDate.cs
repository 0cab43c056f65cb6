using System.Globalization;

namespace FactCheck.Model;

/// <summary>
/// A calendar date (ISO 8601, Gregorian) known to the day, the month or only the year; the unknown parts are 0.
/// Two dates compare by the parts that both know, so 1956 is neither before nor after 1956-10-19.
/// </summary>
public readonly record struct PartialDate(int Year, int Month, int Day)
{
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
        date = default;
        if (!Digits(text, 0, 4, out var year) || year == 0)
            return false;
        if (text.Length == 4)
        {
            date = new PartialDate(year, 0, 0);
            return true;
        }

        if (text[4] != '-' || !Digits(text, 5, 2, out var month) || month is < 1 or > 12)
            return false;
        if (text.Length == 7)
        {
            date = new PartialDate(year, month, 0);
            return true;
        }

        if (text.Length != 10 || text[7] != '-' || !Digits(text, 8, 2, out var day)
            || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>ISO 8601, as precise as known.</summary>
    public override string ToString() =>
        Month == 0 ? Year.ToString("D4", CultureInfo.InvariantCulture)
        : Day == 0 ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}")
        : string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}");

    private static bool Digits(string text, int start, int count, out int number)
    {
        number = 0;
        if (text.Length < start + count)
            return false;
        for (var i = start; i < start + count; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                return false;
            number = number * 10 + (text[i] - '0');
        }

        return true;
    }
}
