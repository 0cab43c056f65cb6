using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Edit.Yaml;

namespace FactCheck.Edit.Reanchoring;

/// <summary>
/// <c>factcheck reanchor</c>: after a stored text has changed, updates the quotes that moved whole, proposes new words for the
/// others, and writes only those that a person accepts.
/// </summary>
public static class QuoteReanchoring
{
    /// <param name="root">The folder that <paramref name="anchored"/> was read from.</param>
    /// <param name="anchored">Just read: a file that has changed since is not rewritten.</param>
    /// <param name="accepted">Owners of the proposals that a person accepts (<see cref="ReanchorEntry.Owner"/>).</param>
    /// <param name="isDryRun">Writes nothing.</param>
    /// <exception cref="Refusal">A name has no proposal; nothing was written.</exception>
    /// <exception cref="IOException">A file cannot be read or written; files before it have been rewritten.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static ReanchorResult Run(string root, AnchoredRepository anchored, IReadOnlyCollection<string> accepted, bool isDryRun)
    {
        var proposals = QuoteSite.All(anchored).Select(QuoteProposal.Of).OfType<Proposal>().ToImmutableArray();
        RequireProposals(accepted, proposals);
        var files = proposals.GroupBy(proposal => proposal.Entry.File, StringComparer.Ordinal)
            .Select(file => RewrittenQuotes.Of(root, file.Key, [.. file]).Accepting(accepted))
            .ToList();

        var entries = ImmutableArray.CreateBuilder<ReanchorEntry>();
        var written = ImmutableArray.CreateBuilder<string>();
        foreach (var file in files)
        {
            entries.AddRange(file.Proposals.Select(proposal => proposal.Entry));
            if (file.Characters is not { } characters)
                continue;
            written.Add(file.File);
            if (!isDryRun)
                RewrittenFile.Replace(Path.Combine(root, file.File), characters);
        }

        return new ReanchorResult(entries.ToImmutable(), written.ToImmutable(), isDryRun);
    }

    private static void RequireProposals(IReadOnlyCollection<string> accepted, IEnumerable<Proposal> proposals)
    {
        var names = proposals.Where(proposal => proposal.IsWaiting).Select(proposal => proposal.Entry.Owner).Distinct(StringComparer.Ordinal).ToList();
        if (accepted.FirstOrDefault(name => !names.Contains(name)) is { } unknown)
        {
            throw new Refusal(
                $"'{unknown}' has no proposal to accept",
                names.Count == 0 ? "no proposal waits; run factcheck reanchor without --accept" : $"these have one: {string.Join(", ", names)}");
        }
    }
}
