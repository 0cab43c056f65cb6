using System.Collections.Immutable;
using System.Text;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>The colours of the scale as CSS custom properties, one class per verdict.</summary>
internal static class VerdictColours
{
    public static string ClassOf(Verdict verdict) => "v-" + verdict.Id.Value;

    public static byte[] Append(ReadOnlyMemory<byte> style, ImmutableArray<Verdict> scale) =>
        Encoding.UTF8.GetBytes(StyleText.Compact(Encoding.UTF8.GetString(style.Span) + "\n" + Rules(scale)));

    /// <summary>One rule per verdict and colour scheme, light and dark.</summary>
    public static string Rules(ImmutableArray<Verdict> scale)
    {
        var css = new StringBuilder();
        foreach (var verdict in scale)
        {
            if (verdict.Colour is { } colour)
                css.Append('.').Append(ClassOf(verdict)).Append("{--v:").Append(colour.Light).Append(";--v-tint:").Append(colour.LightTint).Append("}\n");
        }

        css.Append("@media screen and (prefers-color-scheme:dark){\n");
        foreach (var verdict in scale)
        {
            if (verdict.Colour is { } colour)
                css.Append('.').Append(ClassOf(verdict)).Append("{--v:").Append(colour.Dark).Append(";--v-tint:").Append(colour.DarkTint).Append("}\n");
        }

        return css.Append("}\n").ToString();
    }
}
