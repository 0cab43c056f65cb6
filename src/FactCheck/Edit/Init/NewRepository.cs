using System.Collections.Immutable;
using System.Security;
using FactCheck.Diagnostics;
using FactCheck.Texts;

namespace FactCheck.Edit.Init;

/// <summary><c>factcheck init</c>: a repository that passes its own check, with a small real example.</summary>
public static class NewRepository
{
    private const string Owners = """
        # Replace the names and take away the "# ".
        # *             @your-organisation/maintainers
        # /claims/      @your-organisation/editors

        """;

    private const string NoRepository = "# repository: the address of this repository, for links from pages to their files\n";

    /// <param name="folder">Made where it does not exist; files that stand in it stay as they are.</param>
    /// <param name="owner">Who must approve changes: <c>@account</c> or <c>@organisation/team</c>. Unless given, the owner of the repository on GitHub that the folder is a clone of.</param>
    /// <param name="toolSource">Where the package of the program is: a folder of the repository or the address of a feed; the feeds of the user unless given.</param>
    /// <exception cref="Refusal">It cannot be done as asked; nothing was written.</exception>
    /// <exception cref="IOException">The disk refuses; nothing is left behind but empty folders.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static EditDone Create(string folder, string? owner = null, string? toolSource = null)
    {
        if (File.Exists(folder))
            throw new Refusal($"'{folder}' is a file", "name a folder");
        var remote = GitHubRemote.Of(folder);
        var files = Files(owner ?? (remote is null ? null : "@" + remote.Owner), remote, toolSource);
        var taken = files.Select(file => file.Target).Where(file => Path.Exists(Path.Combine(folder, file))).ToList();
        if (Directory.Exists(Path.Combine(folder, "claims")) && Directory.EnumerateDirectories(Path.Combine(folder, "claims")).Any())
            taken.Add("claims, with dossiers");
        if (taken.Count > 0)
        {
            throw new Refusal(
                $"{Counted.Of(taken.Count, "file")} of a new repository {(taken.Count == 1 ? "stands" : "stand")} in '{folder}' already",
                string.Join('\n', ["nothing is written over; choose an empty folder, or move these away:", .. taken.Take(20)]));
        }

        EditWriter.Write(folder, files);
        return new EditDone(
            [.. files.Select(file => file.Target)],
            owner is null && remote is not null
                ? [$"changes are to be approved by @{remote.Owner}, the owner of the remote 'origin'; if that is an organisation, name a team of it in .github/CODEOWNERS, such as @{remote.Owner}/editors"]
                : []);
    }

    private static ImmutableArray<FileEdit> Files(string? owner, GitHubRemote? remote, string? toolSource)
    {
        var files = InitFiles.All.Select(file => new FileEdit(null, file.Path, file.Path switch
        {
            ".github/CODEOWNERS" when owner is not null => file.Text.Replace(Owners, $"*             {owner}\n/claims/      {owner}\n", StringComparison.Ordinal),
            "site/site.yaml" when remote is not null => file.Text.Replace(NoRepository, $"repository: {remote.Address}\n", StringComparison.Ordinal),
            _ => file.Text,
        }));
        return toolSource is null ? [.. files] : [.. files, new FileEdit(null, "nuget.config", PackageSource(toolSource))];
    }

    private static string PackageSource(string source) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <!-- Where `dotnet tool restore` finds the program; nothing else is asked. -->
        <configuration>
          <packageSources>
            <clear />
            <add key="factcheck" value="{SecurityElement.Escape(source)}" />
          </packageSources>
        </configuration>

        """;
}
