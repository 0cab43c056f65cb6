using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Plan;

namespace FactCheck.Review.History;

/// <summary>FC421: pages other than claims keep their addresses, since other sites may link to them.</summary>
internal static class PagesStay
{
    public static void Check(HistoryInput input, List<Diagnostic> findings)
    {
        var addresses = input.Site.Outputs.Select(output => output.Path).ToHashSet(StringComparer.Ordinal);
        var languages = input.Site.Trees.Select(tree => tree.Tag).ToHashSet(StringComparer.Ordinal);
        foreach (var tree in input.Baseline.Site.Trees.Where(tree => !languages.Contains(tree.Tag)))
        {
            findings.Add(Rule.FC421.At(
                input.Site.Settings.File, Location.FileStart, $"all pages in the language '{tree.Tag}' are gone", $"write '{tree.Tag}' into 'languages' again"));
        }

        foreach (var page in input.Baseline.Site.Outputs.OfType<PageOutput>().Select(output => output.Page))
        {
            if (page.Tree.Tag == input.Baseline.Site.Main.Tag && !addresses.Contains(page.Address.File) && PlaceOf(page) is { } file)
            {
                findings.Add(Rule.FC421.At(
                    file, Location.FileStart, $"the page {page.Address.Path} was published and its address no longer works",
                    $"put {(page is ClaimListPage ? "its entry back into " + file : file + " back")} under its old name: links from other sites would break"));
            }
        }
    }

    /// <summary>Returns the file behind a page; null for pages that may disappear, and for those that other rules protect.</summary>
    private static string? PlaceOf(SitePage page) => page switch
    {
        SourcePage or DocumentPage => page.Producer.File,
        ClaimListPage { Number: 1, Subject: ClaimsOnTopic } => TopicsFile.FileName,
        ClaimListPage { Number: 1, Subject: ClaimsByPerson or ClaimsByAuthor } => PeopleFile.FileName,
        _ => null,
    };
}
