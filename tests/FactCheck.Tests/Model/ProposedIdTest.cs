using CsCheck;
using FactCheck.Model;
using FactCheck.Tests.Anchor;
using FactCheck.Texts;

namespace FactCheck.Tests.Model;

public sealed class ProposedIdTest
{
    [Fact]
    public void What_is_made_of_a_title_is_always_a_usable_id() =>
        Gen.OneOf(RandomText.Utf16, RandomText.Any, RandomText.Lines).Select(text => WhiteSpace.Collapsed(text)).ForAll(title =>
        {
            if (ProposedId.From(title) is { } id)
                Assert.True(Id.IsWellFormed(id) && !Id.IsReserved(id), id);
        }, iter: 5_000);
}
