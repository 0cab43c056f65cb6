using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Plan;

/// <summary>FC708: a site with an address shows no text that <c>factcheck init</c> left for a person to write.</summary>
internal static class PlaceholdersReplaced
{
    public static IEnumerable<Diagnostic> Check(Repository repository) =>
        Texts(repository).SelectMany(found => Placeholders.All.Select(placeholder => (found.File, found.Text, Placeholder: placeholder, At: found.Text.Value.IndexOf(placeholder.Text, StringComparison.Ordinal))))
            .Where(found => found.At >= 0)
            .Select(found => Rule.FC708.At(
                found.File, found.Text.LocationAt(found.At, found.Placeholder.Text.Length), $"readers would see '{found.Placeholder.Text}', which 'factcheck init' wrote", found.Placeholder.Advice));

    private static IEnumerable<(string File, Text Text)> Texts(Repository repository)
    {
        var settings = SiteTable.Fields.Texts(repository.Settings).Select(text => (repository.Settings.File, text.Text));
        var people = (repository.People ?? []).SelectMany(SiteListTables.Person.Texts).Select(text => (Load.PeopleFile.FileName, text.Text));
        var pages = repository.Pages.Where(page => !RulePages.Has(page)).SelectMany(page => SiteListTables.Page.Texts(page).Select(text => text.Text).Append(page.Body).Select(text => (page.File, text)));
        return settings.Concat(people).Concat(pages);
    }
}
