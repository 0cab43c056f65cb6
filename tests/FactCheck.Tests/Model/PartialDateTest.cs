using CsCheck;
using FactCheck.Model;

namespace FactCheck.Tests.Model;

public sealed class PartialDateTest
{
    [Theory]
    [InlineData("2026", 2026, 0, 0)]
    [InlineData("0001", 1, 0, 0)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    [InlineData("2026-11", 2026, 11, 0)]
    [InlineData("2026-11-22", 2026, 11, 22)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("2000-02-29", 2000, 2, 29)]
    public void A_date_is_read_as_far_as_it_is_known(string text, int year, int month, int day)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(new PartialDate(year, month, day), date);
        Assert.Equal(text, date.ToString());
        Assert.Equal(day != 0, date.IsFull);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("26")]
    [InlineData("20261")]
    [InlineData("2026-")]
    [InlineData("2026-1")]
    [InlineData("2026-00")]
    [InlineData("2026-13")]
    [InlineData("2026-01-")]
    [InlineData("2026-01-0")]
    [InlineData("2026-01-00")]
    [InlineData("2026-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2026-04-31")]
    [InlineData("2026/01/02")]
    [InlineData("02.01.2026")]
    [InlineData("2026-01-02T00:00:00Z")]
    [InlineData(" 2026")]
    [InlineData("2026-01-02 ")]
    [InlineData("٢٠٢٦")]
    [InlineData("-026")]
    [InlineData("+026")]
    public void What_is_no_calendar_date_is_refused(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData("2025", "2026", true)]
    [InlineData("2026", "2025", false)]
    [InlineData("1956", "1956-10-19", false)]
    [InlineData("1956-10-19", "1956", false)]
    [InlineData("1956-10", "1956-10-19", false)]
    [InlineData("1956-09", "1956-10-19", true)]
    [InlineData("1956-10-18", "1956-10-19", true)]
    [InlineData("1956-10-19", "1956-10-19", false)]
    [InlineData("1956-12-31", "1957", true)]
    public void Dates_compare_by_the_parts_that_both_know(string one, string other, bool isBefore) =>
        Assert.Equal(isBefore, Date(one).IsBefore(Date(other)));

    [Fact]
    public void Every_day_survives_being_written_and_read() =>
        Gen.DateOnly.ForAll(day =>
        {
            var date = new PartialDate(day.Year, day.Month, day.Day);
            return PartialDate.TryParse(date.ToString(), out var read) && read == date;
        });

    [Fact]
    public void No_date_is_before_one_that_is_before_it() =>
        Gen.Select(AnyDate, AnyDate).ForAll((one, other) =>
            !(one.IsBefore(other) && other.IsBefore(one)) && (!one.IsBefore(other) || one.SortKey < other.SortKey));

    private static Gen<PartialDate> AnyDate =>
        Gen.Select(Gen.Int[1990, 1993], Gen.Int[0, 12], Gen.Int[0, 28]).Select((year, month, day) => new PartialDate(year, month, month == 0 ? 0 : day));

    private static PartialDate Date(string text)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        return date;
    }
}
