using FactCheck.Render.Templates;

namespace FactCheck.Tests.Render;

public sealed class TemplateFunctionsTest
{
    /// <summary>A function more is a promise more to every template, and a way more to reach what is not ours: it is added here knowingly.</summary>
    [Fact]
    public void Templates_can_call_these_functions_and_no_others() =>
        Assert.Equal(
            ["as_link", "as_own_link", "asset", "bare", "date", "icon", "include", "isolated", "lang_of", "language_name", "number", "on_paper", "other_language", "quoted", "t"],
            TemplateFunctions.Create().Keys.Order(StringComparer.Ordinal));
}
