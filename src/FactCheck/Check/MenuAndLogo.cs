using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Prose;

namespace FactCheck.Check;

/// <summary>FC502, FC504: the pages of menu entries exist, and the logo is a picture.</summary>
internal static class MenuAndLogo
{
    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        var settings = input.Repository.Settings;
        foreach (var page in settings.Links.Select(link => link.Page).OfType<Text>().Where(page => !input.Index.Pages.ContainsKey(page.Value)))
        {
            findings.Add(Rule.FC502.At(
                settings.File, page.Location, $"there is no page '{page.Value}'",
                Nearest.Hint(page.Value, input.Index.Pages.Keys) ?? "write the name of a file in site/pages, without .md"));
        }

        if (settings.Logo is not { } logo)
            return;
        if (!input.Assets.TryGetValue(logo.Value, out var asset))
        {
            findings.Add(Rule.FC502.At(
                settings.File, logo.Location, $"there is no file {SitePath.Assets}{logo.Value}",
                Nearest.Question(logo.Value, input.Assets.Keys) ?? "put the picture there, and write its path below site/assets, such as logo.svg"));
        }
        else if (Picture.Fault(asset) is var (reason, hint))
        {
            findings.Add(Rule.FC504.At(settings.File, logo.Location, $"{SitePath.Assets}{logo.Value} cannot be shown: {reason}", hint ?? "write the path of a picture"));
        }
    }
}
