using FactCheck.Links.Client;

namespace FactCheck.Cli.Commands;

/// <summary>How the program asks other hosts.</summary>
internal static class Web
{
    /// <summary>Between two requests to one host.</summary>
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(1);

    /// <summary>Says who asks; a user agent that hides is turned away more often.</summary>
    public static GuardedClient Client() => new($"FactCheck/{ProgramVersion.Text} (factcheck; checks links of fact-checks)", Delay);
}
