using FactCheck.Model;

namespace FactCheck.Render.Pages;

internal sealed record ArchivedLink(ArchivedCopy Copy, SafeUrl? Original)
{
    public static ArchivedLink[] All(Description about) => [.. about.Archived.Select(copy => new ArchivedLink(copy, about.Url))];
}
