using FactCheck.Anchor;

namespace FactCheck.Tests.Anchor;

public sealed class NormalizationGuardTest
{
    [Fact]
    public void Normalisation_works_where_the_tests_run() => Assert.True(NormalizationGuard.IsAvailable());
}
