using FactCheck.Diagnostics;
using FactCheck.Prose;

namespace FactCheck.Check;

/// <summary>FC712: a page of the site names the host that its pages ask, in each language in which the page exists.</summary>
internal static class StatisticsHostNamed
{
    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        var (settings, pages) = (input.Repository.Settings, input.Repository.Pages);
        if (settings.StatisticsHost is not { } host)
            return;
        if (pages.FirstOrDefault(page => page.Language is null && PageMarkers.Has(page, PageMarkers.Hosts)) is not { } named)
        {
            findings.Add(Rule.FC712.At(
                settings.File, host.Location, $"no page says that the site sends requests to {host.Value.Value}",
                $"write the line {PageMarkers.Hosts} into the page about the site, such as site/pages/about.md"));
            return;
        }

        foreach (var page in pages.Where(page => page.Id == named.Id && !PageMarkers.Has(page, PageMarkers.Hosts)))
            findings.Add(Rule.FC712.At(page.File, page.Body.Location, $"this translation does not say that the site sends requests to {host.Value.Value}", $"write the line {PageMarkers.Hosts}, as in {named.File}"));
    }
}
