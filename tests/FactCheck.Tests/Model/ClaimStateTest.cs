using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Tests.Model;

public sealed class ClaimStateTest
{
    private static readonly Located<PartialDate> Published = At("2026-01-05");

    private static readonly Retraction Retracted = new(At("2026-02-01"), new Text("Why.", Location.FileStart));

    private static readonly Withholding Withheld = new(At("2026-02-01"), WithheldClass.Privacy, null);

    private static readonly Claim Draft = new()
    {
        Id = "opens-at-nine",
        Dossier = "library",
        File = "claims/library/opens-at-nine.yaml",
        Quotes = [],
        Verdict = new Text("accurate", Location.FileStart),
        Summary = new Text("So.", Location.FileStart),
        Evidence = [],
    };

    [Theory]
    [InlineData(null, ClaimState.HeldBack)]
    [InlineData("2026-02-28", ClaimState.HeldBack)]
    [InlineData("2026-03-01", ClaimState.Public)]
    [InlineData("2026-03-02", ClaimState.Public)]
    public void What_is_to_be_published_after_a_day_waits_for_it(string? day, ClaimState state) =>
        Assert.Equal(state, (Draft with { Published = Published, PublishAfter = At("2026-03-01") }).StateOn(Day(day)));

    [Fact]
    public void The_state_follows_from_what_the_file_says()
    {
        Assert.Equal(ClaimState.Draft, Draft.StateOn(Day("2026-03-01")));
        Assert.Equal(ClaimState.Draft, (Draft with { PublishAfter = At("2026-01-01") }).StateOn(Day("2026-03-01")));
        Assert.Equal(ClaimState.Public, (Draft with { Published = Published }).StateOn(null));
        Assert.Equal(ClaimState.Retracted, (Draft with { Published = Published, Retracted = Retracted }).StateOn(null));
        Assert.Equal(ClaimState.HeldBack, (Draft with { Published = Published, Retracted = Retracted, PublishAfter = At("2026-03-01") }).StateOn(null));
    }

    /// <summary>The address, the date and the reason class stay, whatever else the file says.</summary>
    [Fact]
    public void What_is_withheld_is_withheld_on_every_day()
    {
        Assert.Equal(ClaimState.Withheld, (Draft with { Withheld = Withheld }).StateOn(null));
        Assert.Equal(ClaimState.Withheld, (Draft with { Published = Published, Retracted = Retracted, PublishAfter = At("2026-03-01"), Withheld = Withheld }).StateOn(null));
    }

    /// <summary>What the policy asks of a claim is asked before its day, so that nothing comes out that lacks it.</summary>
    [Fact]
    public void A_claim_that_is_held_back_is_already_our_word()
    {
        Assert.True((Draft with { Published = Published, PublishAfter = At("2026-03-01") }).IsStanding);
        Assert.True((Draft with { Published = Published }).IsStanding);
        Assert.False(Draft.IsStanding);
        Assert.False((Draft with { Published = Published, Retracted = Retracted }).IsStanding);
        Assert.False((Draft with { Published = Published, Withheld = Withheld }).IsStanding);
    }

    [Theory]
    [InlineData(ClaimState.Draft, false, false)]
    [InlineData(ClaimState.HeldBack, false, false)]
    [InlineData(ClaimState.Public, true, true)]
    [InlineData(ClaimState.Retracted, true, true)]
    [InlineData(ClaimState.Withheld, true, false)]
    public void A_page_is_one_thing_and_its_text_another(ClaimState state, bool hasPage, bool isReadable) =>
        Assert.Equal((hasPage, isReadable), (state.HasPage, state.IsReadable));

    [Theory]
    [InlineData(null, "2026-03-01")]
    [InlineData("2026-02-28", "2026-03-01")]
    [InlineData("2026-03-02", "2026-03-02")]
    public void The_first_day_is_that_of_publish_after_or_a_later_one(string? day, string first) =>
        Assert.Equal(Day(first), (Draft with { PublishAfter = At("2026-03-01") }).FirstDay(Day(day)));

    private static Located<PartialDate> At(string day) => new(Day(day)!.Value, Location.FileStart);

    private static PartialDate? Day(string? text) => PartialDate.TryParse(text ?? "", out var day) ? day : null;
}
