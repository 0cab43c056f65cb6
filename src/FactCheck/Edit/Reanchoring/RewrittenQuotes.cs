using System.Collections.Immutable;
using FactCheck.Edit.Yaml;

namespace FactCheck.Edit.Reanchoring;

/// <summary>The proposals for one file.</summary>
/// <param name="File">Relative to the repository root, with <c>/</c>.</param>
/// <param name="Yaml">Null if nothing in it is to be changed, or if it cannot be edited.</param>
internal sealed record RewrittenQuotes(string File, ImmutableArray<Proposal> Proposals, YamlFile? Yaml)
{
    /// <summary>The file with the edits of all proposals that do not wait; null if there are none.</summary>
    public string? Characters { get; init; }

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static RewrittenQuotes Of(string root, string file, ImmutableArray<Proposal> proposals)
    {
        if (proposals.All(proposal => proposal.Edits.IsEmpty))
            return new RewrittenQuotes(file, proposals, null);
        var yaml = YamlFile.Parse(RewrittenFile.Read(Path.Combine(root, file)));
        return new RewrittenQuotes(file, [.. proposals.Select(proposal => yaml?.WithScalars(proposal.Edits) is null ? Impossible(proposal) : proposal)], yaml);
    }

    /// <param name="names">Owners whose proposals a person accepts.</param>
    public RewrittenQuotes Accepting(IReadOnlyCollection<string> names)
    {
        var decided = Proposals.Select(proposal => proposal.IsWaiting && names.Contains(proposal.Entry.Owner) ? proposal.Accepted() : proposal).ToImmutableArray();
        var edits = decided.Where(proposal => !proposal.IsWaiting).SelectMany(proposal => proposal.Edits).ToList();
        if (edits.Count == 0)
            return this with { Proposals = decided };
        return Yaml!.WithScalars(edits) is { } rewritten
            ? this with { Proposals = decided, Characters = rewritten.Characters }
            : this with { Proposals = [.. decided.Select(Impossible)] };
    }

    private static Proposal Impossible(Proposal proposal) => proposal.Edits.IsEmpty
        ? proposal
        : proposal.Refused("the quote cannot be replaced without affecting the rest of the file; edit it by hand");
}
