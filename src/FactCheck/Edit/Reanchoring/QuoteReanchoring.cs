using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Edit.Yaml;

namespace FactCheck.Edit.Reanchoring;

/// <summary>
/// <c>factcheck reanchor</c>: after a stored text has changed, updates the quotes in which no substance differs, and lists the
/// others for a person.
/// </summary>
public static class QuoteReanchoring
{
    /// <param name="root">The folder that <paramref name="anchored"/> was read from.</param>
    /// <param name="anchored">Just read: a file that has changed since is not rewritten.</param>
    /// <param name="isDryRun">Writes nothing.</param>
    /// <exception cref="IOException">A file cannot be read or written; files before it have been rewritten.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static ReanchorResult Run(string root, AnchoredRepository anchored, bool isDryRun)
    {
        var entries = ImmutableArray.CreateBuilder<ReanchorEntry>();
        var files = ImmutableArray.CreateBuilder<string>();
        foreach (var file in QuoteSite.All(anchored).Select(QuoteProposal.Of).OfType<Proposal>().GroupBy(proposal => proposal.Entry.File, StringComparer.Ordinal))
        {
            var path = Path.Combine(root, file.Key);
            var (proposals, rewritten) = Rewrite(path, [.. file]);
            entries.AddRange(proposals.Select(proposal => proposal.Entry));
            if (rewritten is null)
                continue;
            files.Add(file.Key);
            if (!isDryRun)
                RewrittenFile.Replace(path, rewritten);
        }

        return new ReanchorResult(entries.ToImmutable(), files.ToImmutable(), isDryRun);
    }

    private static (ImmutableArray<Proposal> Proposals, string? Rewritten) Rewrite(string path, ImmutableArray<Proposal> proposals)
    {
        if (proposals.All(proposal => proposal.Edits.IsEmpty))
            return (proposals, null);
        var yaml = YamlFile.Parse(RewrittenFile.Read(path));
        var possible = proposals.Select(proposal => yaml?.WithScalars(proposal.Edits) is null ? Impossible(proposal) : proposal).ToImmutableArray();
        var edits = possible.SelectMany(proposal => proposal.Edits).ToList();
        if (edits.Count == 0)
            return (possible, null);
        return yaml!.WithScalars(edits) is { } rewritten
            ? (possible, rewritten.Characters)
            : ([.. possible.Select(Impossible)], null);
    }

    private static Proposal Impossible(Proposal proposal) => proposal.Edits.IsEmpty ? proposal : new Proposal(
        proposal.Entry with
        {
            Outcome = ReanchorOutcome.Refused,
            Reason = "the quote cannot be replaced without affecting the rest of the file; edit it by hand",
        },
        []);
}
