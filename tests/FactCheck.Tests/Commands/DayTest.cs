using System.Collections.Immutable;
using FactCheck.Cli.Commands;
using FactCheck.Diagnostics;
using FactCheck.Load.Trees;
using FactCheck.Model;

namespace FactCheck.Tests.Commands;

public sealed class DayTest
{
    [Theory]
    [InlineData(null, "2026-11-30T23:59:59Z", "2026-11-30")]
    [InlineData("UTC", "2026-11-30T23:59:59Z", "2026-11-30")]
    [InlineData("Asia/Tokyo", "2026-11-30T14:59:59Z", "2026-11-30")]
    [InlineData("Asia/Tokyo", "2026-11-30T15:00:00Z", "2026-12-01")]
    [InlineData("America/St_Johns", "2026-12-01T03:29:59Z", "2026-11-30")]
    [InlineData("Europe/Berlin", "2026-06-30T22:00:00Z", "2026-07-01")]
    [InlineData("Europe/Berlin", "2026-12-31T22:59:59Z", "2026-12-31")]
    public void A_day_begins_at_midnight_in_the_zone(string? zone, string moment, string day) =>
        Assert.Equal(day, Day.At(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture), zone).ToString());

    [Fact]
    public void A_zone_that_does_not_exist_is_refused_not_guessed()
    {
        var refusal = Assert.Throws<Refusal>(() => Day.At(DateTimeOffset.UnixEpoch, "Europe/Berlim"));
        Assert.Equal("'Europe/Berlim' is not a time zone", refusal.Message);
    }

    [Fact]
    public void Today_asks_the_settings_for_the_zone()
    {
        using var repository = TestRepository.Small();
        repository.Put("site/site.yaml", "time-zone: Europe/Berlim\n");
        Assert.Throws<Refusal>(() => Day.Given("today", new DiskTree(repository.Root)));
        Assert.Equal(new PartialDate(2026, 3, 1), Day.Given("2026-03-01", new DiskTree(repository.Root)));
    }

    [Fact]
    public void The_system_knows_the_zones_that_a_setting_may_name()
    {
        ImmutableArray<string> unknown = [.. TimeZones.Names.Where(name => !TimeZoneInfo.TryFindSystemTimeZoneById(name, out _))];
        Assert.True(unknown.Length < TimeZones.Names.Length / 10, string.Join(' ', unknown));
        Assert.Contains("Asia/Kolkata", TimeZones.Names);
        Assert.Equal(TimeZones.Names.Order(StringComparer.Ordinal), TimeZones.Names);
    }
}
