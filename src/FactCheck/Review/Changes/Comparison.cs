using System.Collections.Immutable;
using FactCheck.Load.Trees;
using FactCheck.Plan;
using FactCheck.Review.Reports;

namespace FactCheck.Review.Changes;

/// <summary>Two states that are compared, and where they come from.</summary>
/// <param name="Other">Files outside <c>claims/</c> that differ.</param>
public sealed record Comparison(string BaseName, IInputTree Base, string HeadName, IInputTree Head, ImmutableArray<PathChange> Other)
{
    /// <exception cref="IOException">A side cannot be read.</exception>
    public ChangeReport Report(PlanOptions options, int parallelism)
    {
        var was = SiteBuild.Read(BaseName, Base, options with { Drafts = true }, parallelism);
        var published = SiteBuild.Read(BaseName, Base, options with { Drafts = false }, parallelism);
        var now = SiteBuild.Read(HeadName, Head, options with { Drafts = true }, parallelism);
        return RepositoryDiff.Of(was, published, now, Other);
    }

    /// <summary>The report with pages; both sides are rendered with the templates and the site of the base.</summary>
    /// <exception cref="IOException">A side cannot be read.</exception>
    public string Html(ChangeReport report, PlanOptions options, int parallelism)
    {
        var drafts = options with { Drafts = true };
        var before = RenderedClaims.Of(SiteBuild.Read(BaseName, Base, drafts, parallelism));
        var after = RenderedClaims.Of(SiteBuild.Read(HeadName, new JoinedTree(Head, Base), drafts, parallelism));
        return ChangeHtml.Render(report, before, after);
    }

    /// <summary>What differs outside <c>claims/</c> between two trees.</summary>
    /// <param name="claims">Path of the folder <c>claims</c> in both trees.</param>
    /// <param name="isWanted">Which other files and folders are looked at.</param>
    public static ImmutableArray<PathChange> Outside(IInputTree was, IInputTree now, string claims, Func<string, bool> isWanted) =>
    [
        .. TreeChanges.Of(was, now, path => path != claims && isWanted(path))
            .Select(change => new PathChange(change.Path, change.What, SeverityTable.OfPath(change.Path))),
    ];
}
