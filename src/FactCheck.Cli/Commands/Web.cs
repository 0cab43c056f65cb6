using FactCheck.Links.Client;

namespace FactCheck.Cli.Commands;

internal static class Web
{
    /// <summary>The pause between two requests to one host.</summary>
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(1);

    /// <summary>Creates a client that names itself, since hosts refuse anonymous user agents more often.</summary>
    public static GuardedClient Client() => new($"FactCheck/{ProgramVersion.Text} (factcheck; checks links of fact-checks)", Delay);
}
