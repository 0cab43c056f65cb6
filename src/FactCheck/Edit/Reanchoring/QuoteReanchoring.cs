using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Edit.Yaml;

namespace FactCheck.Edit.Reanchoring;

/// <summary>
/// <c>factcheck reanchor</c>: after a stored text has changed, brings quotes up to date where that changes nothing of
/// substance, and lists those that a person has to look at.
/// </summary>
public static class QuoteReanchoring
{
    /// <param name="root">The repository that <paramref name="anchored"/> was read from; its YAML files are rewritten.</param>
    /// <param name="anchored">As just read: a file that has changed since is left alone.</param>
    /// <param name="isDryRun">Say what would be done, and write nothing.</param>
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
        var yaml = RewrittenFile.Read(path);
        var possible = proposals.Select(proposal => YamlRewrite.Apply(yaml, proposal.Edits) is null ? Impossible(proposal) : proposal).ToImmutableArray();
        var edits = possible.SelectMany(proposal => proposal.Edits).ToList();
        if (edits.Count == 0)
            return (possible, null);
        return YamlRewrite.Apply(yaml, edits) is { } rewritten
            ? (possible, rewritten)
            : ([.. possible.Select(Impossible)], null);
    }

    private static Proposal Impossible(Proposal proposal) => proposal.Edits.IsEmpty ? proposal : new Proposal(
        proposal.Entry with
        {
            Outcome = ReanchorOutcome.Refused,
            Reason = "the quote cannot be replaced in the file without touching anything else; edit it by hand",
        },
        []);
}
