using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>The colours of the scale as CSS custom properties, one class per verdict.</summary>
internal static class VerdictColours
{
    public static string ClassOf(Verdict verdict) => "v-" + verdict.Id.Value;

    /// <summary>One rule per verdict and colour scheme, light and dark.</summary>
    public static string Rules(ImmutableArray<Verdict> scale) =>
        Rules(scale, colour => (colour.Light, colour.LightTint))
        + $"@media screen and (prefers-color-scheme:dark){{\n{Rules(scale, colour => (colour.Dark, colour.DarkTint))}}}\n";

    private static string Rules(ImmutableArray<Verdict> scale, Func<VerdictColour, (string Colour, string Tint)> scheme) =>
        string.Concat(scale
            .Where(verdict => verdict.Colour is not null)
            .Select(verdict => (Class: ClassOf(verdict), Colours: scheme(verdict.Colour!)))
            .Select(rule => $".{rule.Class}{{--v:{rule.Colours.Colour};--v-tint:{rule.Colours.Tint}}}\n"));
}
