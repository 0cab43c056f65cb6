using System.Text.RegularExpressions;
using FactCheck.Diagnostics;
using FactCheck.Load.Trees;
using FactCheck.Model;

namespace FactCheck.Edit.Init;

internal sealed partial record GitHubRemote(string Owner, string Name)
{
    public string Address => $"https://github.com/{Owner}/{Name}";

    /// <summary>A tag URI (RFC 4151): GitHub gives each owner a host for pages, and names in lower case compare alike.</summary>
    public string FeedIds(PartialDate day) => $"tag:{Owner.ToLowerInvariant()}.github.io,{day}:{Name}/";

    /// <summary>Reads the remote <c>origin</c>; returns null if the folder is not the root of a clone from GitHub.</summary>
    public static GitHubRemote? Of(string folder)
    {
        if (!Directory.Exists(folder))
            return null;
        try
        {
            using var repository = GitRepository.Open(folder);
            return repository.Prefix.Length == 0 ? Parse(repository.AddressOf("origin") ?? "") : null;
        }
        catch (Refusal)
        {
            return null;
        }
    }

    /// <param name="address">With https, with ssh, or <c>git@github.com:owner/name.git</c>.</param>
    public static GitHubRemote? Parse(string address) =>
        Remote().Match(address) is { Success: true } match ? new GitHubRemote(match.Groups[1].Value, match.Groups[2].Value) : null;

    [GeneratedRegex(@"^(?:https://(?:[^@/]+@)?github\.com/|(?:ssh://)?git@github\.com[:/])([A-Za-z0-9-]+)/([A-Za-z0-9._-]+?)(?:\.git)?/?$", RegexOptions.CultureInvariant)]
    private static partial Regex Remote();
}
