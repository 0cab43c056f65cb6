using System.Text;
using FactCheck.Cli.Commands;
using FactCheck.Diagnostics;
using FactCheck.Load.Trees;
using FactCheck.Plan;
using FactCheck.Review.Changes;

namespace FactCheck.Cli.Serve;

/// <summary>Shows what the working folder changes for readers compared with a revision; computed on each request.</summary>
/// <param name="root">The folder that holds <c>claims</c>.</param>
/// <param name="revision">Null for the main branch, else HEAD; <c>none</c> for no comparison.</param>
internal sealed class ReviewPage(string root, string? revision, PlanOptions plan, int parallelism)
{
    /// <summary>Limits it to one report at a time, since each uses all cores.</summary>
    private readonly Lock _turn = new();

    /// <summary>Whether there is a revision to compare with; its files are not read.</summary>
    public bool HasBase()
    {
        if (revision == "none")
            return false;
        try
        {
            using var git = GitRepository.Open(root);
            git.Resolve(BaseOf(git));
            return true;
        }
        catch (Refusal)
        {
            return false;
        }
    }

    /// <param name="site">See <see cref="PreviewServer.NameOf"/>.</param>
    /// <param name="version">The current version of the state.</param>
    /// <returns>The report, or how to get one; never an empty report.</returns>
    public Task<(int Status, byte[] Page)> Render(string site, int version, (string Text, string Address)[] links, CancellationToken cancellation) =>
        Task.Run(() =>
        {
            lock (_turn)
            {
                cancellation.ThrowIfCancellationRequested();
                try
                {
                    return (200, LivePage.With(Encoding.UTF8.GetBytes(Report(links)), site, version));
                }
                catch (Exception failure) when (Output.IsForeseen(failure))
                {
                    var hint = failure is Refusal refusal ? refusal.Hint : "check the path and its permissions";
                    return (500, DeskPage.Of("Change report", Sentence(failure.Message), site, version, links, $"<p class=\"hint\">{DeskPage.Escaped(Sentence(hint))}.</p>\n"));
                }
            }
        }, cancellation);

    private string Report((string Text, string Address)[] links)
    {
        if (revision == "none")
            throw new Refusal("the preview was started with --base none, so there is nothing to compare with", "start it with --base and a revision, or without --base");
        using var git = GitRepository.Open(root);
        if (!git.HasCommit)
            throw new Refusal("nothing has been committed yet, so there is nothing to compare with", "make a first commit: git add --all && git commit");
        return Comparison.OfWorkingFolder(git, BaseOf(git), root).Read(plan, parallelism).Html(links);
    }

    private string BaseOf(GitRepository git) => revision ?? git.MainBranch ?? "HEAD";

    private static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
