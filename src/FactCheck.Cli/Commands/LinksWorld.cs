using FactCheck.Links.Archive;
using FactCheck.Links.Client;

namespace FactCheck.Cli.Commands;

/// <summary>Everything outside the repository that <c>links</c> uses: the web, an archive, the environment and the clock.</summary>
internal sealed record LinksWorld(
    Func<GuardedClient> Client, Func<GuardedClient, ArchiveKeys, WaybackSave> Archive, Func<string, string?> Variable, TimeProvider Time)
{
    public static LinksWorld Real { get; } =
        new(Web.Client, static (client, keys) => new WaybackSave(client, keys), Environment.GetEnvironmentVariable, TimeProvider.System);
}
