using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Load.Trees;
using FactCheck.Plan;
using FactCheck.Review.Reports;
using FactCheck.State;

namespace FactCheck.Review.Changes;

/// <summary>Both sides of a comparison, and the report on their differences.</summary>
public sealed class ComparedSides
{
    private readonly Comparison _comparison;
    private readonly StateReader _reader;
    private readonly RepositoryState _was;
    private readonly RepositoryState _now;

    private ComparedSides(Comparison comparison, StateReader reader, RepositoryState was, RepositoryState now, ChangeReport report)
    {
        (_comparison, _reader, _was, _now) = (comparison, reader, was, now);
        Report = report;
    }

    public ChangeReport Report { get; }

    /// <summary>No day was given, and a claim waits for one: whether it is published is not known.</summary>
    public bool LacksDay =>
        _now.Day is null && new[] { _was, _now }.Any(side => side.Anchored.Repository.Claims.Any(claim => claim.PublishAfter is not null && !claim.IsDraft));

    /// <exception cref="IOException">A side cannot be read.</exception>
    internal static ComparedSides Of(Comparison comparison, PlanOptions options, int parallelism)
    {
        if (!RepositoryReader.HasClaims(comparison.Base) && !RepositoryReader.HasClaims(comparison.Head))
            throw new Refusal("neither side has a folder 'claims'", "run it in a fact-check repository, or name one with --root");
        var reader = new StateReader(options with { Drafts = true }, parallelism);
        var was = reader.Read(comparison.BaseName, comparison.Base);
        var now = reader.Read(comparison.HeadName, comparison.Head);
        return new ComparedSides(comparison, reader, was, now, RepositoryDiff.Of(was, reader.Published(was), now, comparison.Other, Touched(comparison)));
    }

    internal static IReadOnlyCollection<string> Touched(Comparison comparison) =>
        TreeChanges.Touched(comparison.Base, comparison.Head, path => path.StartsWith("claims", StringComparison.Ordinal) && (path.Length == 6 || path[6] == '/'), Sameness.Text);

    /// <summary>Renders the report with pages; both sides use the templates and the site of the base.</summary>
    /// <param name="links">More links on the page, to addresses of ours.</param>
    /// <exception cref="IOException">The head cannot be read again.</exception>
    public string Html(params IEnumerable<(string Text, string Address)> links)
    {
        var trusted = new JoinedTree(_comparison.Head, _comparison.Base);
        var isSame = trusted.Name == _comparison.Head.Name && TreeChanges.Touched(trusted, _comparison.Head, StateReader.IsInput, Sameness.Bytes).Count == 0;
        var after = isSame ? _now : _reader.Read(_comparison.HeadName, trusted);
        return ChangeHtml.Render(Report, RenderedClaims.Of(_was), RenderedClaims.Of(after), links);
    }
}
