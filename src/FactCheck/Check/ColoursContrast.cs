using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC711: with the colours of site.yaml, text and verdicts have enough contrast with their background. Pairs of our own colours are not judged, nor ours where the repository replaces site.css.</summary>
internal static class ColoursContrast
{
    /// <summary>The colours in <c>site.css</c>: page, paper, panel, ink, quiet, rule.</summary>
    public static readonly (string Page, string Paper, string Panel, string Ink, string Quiet, string Rule)
        Light = ("#faf8f4", "#ffffff", "#f1eee7", "#17191c", "#4b4f56", "#8a8578"),
        Dark = ("#14161a", "#1b1e24", "#252a32", "#eceae5", "#b4b6bb", "#7b818b");

    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        var colours = input.Repository.Settings.Colours;
        Check(colours?.Light, Light, colour => colour.Light, input, findings);
        Check(colours?.Dark, Dark, colour => colour.Dark, input, findings);
    }

    private static void Check(
        ColourScheme? scheme, (string Page, string Paper, string Panel, string Ink, string Quiet, string Rule) ours,
        Func<VerdictColour, string> ofVerdict, CheckInput input, List<Diagnostic> findings)
    {
        if (scheme is null)
            return;
        var isReplaced = input.Repository.Assets.Any(asset => asset is { Path: "site.css", IsBuiltIn: false });
        var page = Colour("page", scheme.Page, ours.Page);
        var paper = Colour("paper", scheme.Paper, ours.Paper);
        Shown[] backgrounds = [page, paper, Colour("panel", scheme.Panel, ours.Panel)];
        Compare(Colour("ink", scheme.Ink, ours.Ink), Contrast.OfText, backgrounds);
        Compare(Colour("quiet", scheme.Quiet, ours.Quiet), Contrast.OfText, backgrounds);
        Compare(Colour("rule", scheme.Rule, ours.Rule), Contrast.OfLines, page);
        Compare(new("accent", scheme.Accent, null), Contrast.OfLines, page);
        foreach (var verdict in input.Repository.Scale)
        {
            if (verdict.Colour is { } colour)
                Compare(new($"the verdict '{verdict.Id.Value}'", null, ofVerdict(colour)), Contrast.OfText, page, paper);
        }

        Shown Colour(string name, Text? own, string ofOurs) => new(name, own, isReplaced ? null : ofOurs);

        void Compare(Shown front, double least, params Shown[] against)
        {
            foreach (var back in against)
            {
                if ((front.Own ?? back.Own) is not { } own || front.Value is not { } foreground || back.Value is not { } background)
                    continue;
                var contrast = Contrast.Between(foreground, background);
                if (contrast >= least)
                    continue;
                findings.Add(Rule.FC711.At(
                    input.Repository.Settings.File, own.Location,
                    string.Create(CultureInfo.InvariantCulture, $"{front.Name} {foreground} on {back.Name} {background} has a contrast of {Math.Floor(contrast * 10) / 10:0.0} to 1, and needs {least:0.0} to 1"),
                    front.Own is null ? $"make '{back.Name}' lighter or darker, or {(front.Name.StartsWith("the ", StringComparison.Ordinal) ? "give the verdict another colour in site/verdicts.yaml" : $"set '{front.Name}' too")}" : $"make '{front.Name}' darker or lighter, or set '{back.Name}' too"));
                return;
            }
        }
    }

    /// <param name="Own">As site.yaml sets it; null for a colour of ours.</param>
    /// <param name="Ours">Null if it is not known.</param>
    private readonly record struct Shown(string Name, Text? Own, string? Ours)
    {
        public string? Value => Own?.Value ?? Ours;
    }
}
