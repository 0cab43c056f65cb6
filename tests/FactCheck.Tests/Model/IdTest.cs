using FactCheck.Model;

namespace FactCheck.Tests.Model;

public sealed class IdTest
{
    [Theory]
    [InlineData("a")]
    [InlineData("1956")]
    [InlineData("opens-at-nine")]
    [InlineData("a-1-b")]
    public void Letters_digits_and_single_hyphens_make_an_id(string id) => Assert.True(Id.IsWellFormed(id));

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("a_b")]
    [InlineData("a b")]
    [InlineData("a.b")]
    [InlineData("../a")]
    [InlineData("ä")]
    [InlineData("図書館")]
    [InlineData("١")]
    [InlineData("a\n")]
    public void Everything_else_makes_none(string id) => Assert.False(Id.IsWellFormed(id));

    [Fact]
    public void An_id_has_at_most_80_characters()
    {
        Assert.True(Id.IsWellFormed(new string('a', 80)));
        Assert.False(Id.IsWellFormed(new string('a', 81)));
    }

    [Theory]
    [InlineData("source", true)]
    [InlineData("index", true)]
    [InlineData("page", true)]
    [InlineData("feed", true)]
    [InlineData("evidence", true)]
    [InlineData("ja", true)]
    [InlineData("zz", true)]
    [InlineData("con", true)]
    [InlineData("nul", true)]
    [InlineData("com9", true)]
    [InlineData("lpt1", true)]
    [InlineData("sources", false)]
    [InlineData("a1", false)]
    [InlineData("com0", false)]
    [InlineData("console", false)]
    [InlineData("opens-at-nine", false)]
    public void Words_that_addresses_need_are_reserved(string id, bool isReserved) => Assert.Equal(isReserved, Id.IsReserved(id));

    [Theory]
    [InlineData("eu", "a name of two letters is a language tag in addresses (/eu/)")]
    [InlineData("feed", "'feed' is the name of files that the program itself reads or writes")]
    [InlineData("aux", "'aux' is the name of a device on Windows")]
    [InlineData("qas", null)]
    public void The_reason_fits_the_id(string id, string? reason) => Assert.Equal(reason, Id.Reservation(id));
}
