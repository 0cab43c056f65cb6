using FactCheck.Model;

namespace FactCheck.Render.Pages;

/// <param name="Original">The address that it is a copy of.</param>
internal sealed record ArchivedLink(ArchivedCopy Copy, SafeUrl? Original)
{
    public static ArchivedLink[] All(Description about) => [.. about.Archived.Select(copy => new ArchivedLink(copy, about.Url))];
}
