using System.Collections.Immutable;
using System.Security;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Edit.Init;

/// <summary>Creates a repository that passes <c>check</c>, with a small real example.</summary>
public static class NewRepository
{
    private const string Owners = """
        # Replace the names and remove the "# ".
        # *             @your-organisation/maintainers
        # /claims/      @your-organisation/editors

        """;

    private const string NoFeedIds = "# feed-ids: tag:example.org,2026-01-31: with a domain of yours and a day on which you held it, so that feeds survive a move\n";

    private const string NoRepository = "# repository: the address of this repository, for links from pages to their files\n";

    /// <param name="folder">Created if it does not exist; its files stay unchanged.</param>
    /// <param name="owner">Who must approve changes: <c>@account</c> or <c>@organisation/team</c>; default: the owner of the clone's GitHub repository.</param>
    /// <param name="today">The day from which on the ids in feeds are the owner's; null leaves them out.</param>
    /// <param name="toolSource">Where the package of the program is: a folder in the repository or the address of a feed; default: the user's feeds.</param>
    /// <exception cref="Refusal">The arguments or existing files prevent it; nothing was written.</exception>
    /// <exception cref="IOException">A file cannot be written; at most empty folders remain.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static EditDone Create(string folder, string? owner = null, string? toolSource = null, PartialDate? today = null)
    {
        if (File.Exists(folder))
            throw new Refusal($"'{folder}' is a file", "name a folder");
        var remote = GitHubRemote.Of(folder);
        var files = Files(owner ?? (remote is null ? null : "@" + remote.Owner), remote, toolSource, today);
        var taken = files.Select(file => file.Target).Where(file => Path.Exists(Path.Combine(folder, file))).ToList();
        if (Directory.Exists(Path.Combine(folder, "claims")) && Directory.EnumerateDirectories(Path.Combine(folder, "claims")).Any())
            taken.Add("claims, with dossiers");
        if (taken.Count > 0)
        {
            throw new Refusal(
                $"'{folder}' already has {Counted.Of(taken.Count, "file")} of a new repository",
                string.Join('\n', ["nothing was overwritten; choose an empty folder, or move these files away:", .. taken.Take(20)]));
        }

        EditWriter.Write(folder, files);
        return new EditDone(
            [.. files.Select(file => file.Target)],
            owner is null && remote is not null
                ? [$"changes need the approval of @{remote.Owner}, the owner of the remote 'origin'; if that is an organisation, name one of its teams in .github/CODEOWNERS, such as @{remote.Owner}/editors"]
                : []);
    }

    private static ImmutableArray<FileEdit> Files(string? owner, GitHubRemote? remote, string? toolSource, PartialDate? today)
    {
        var files = InitFiles.All.Select(file => new FileEdit(null, file.Path, file.Path switch
        {
            ".github/CODEOWNERS" when owner is not null => file.Text.Replace(Owners, $"*             {owner}\n/claims/      {owner}\n", StringComparison.Ordinal),
            "site/site.yaml" when remote is not null => file.Text
                .Replace(NoRepository, $"repository: {remote.Address}\n", StringComparison.Ordinal)
                .Replace(NoFeedIds, today is { } day ? $"feed-ids: {remote.FeedIds(day)}\n" : NoFeedIds, StringComparison.Ordinal),
            _ => file.Text,
        }));
        return toolSource is null ? [.. files] : [.. files, new FileEdit(null, "nuget.config", PackageSource(toolSource))];
    }

    private static string PackageSource(string source) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <!-- The only source in which `dotnet tool restore` looks for the program. -->
        <configuration>
          <packageSources>
            <clear />
            <add key="factcheck" value="{SecurityElement.Escape(source)}" />
          </packageSources>
        </configuration>

        """;
}
