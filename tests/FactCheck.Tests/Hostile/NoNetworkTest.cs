namespace FactCheck.Tests.Hostile;

public sealed class NoNetworkTest
{
    private static readonly string[] Phases = ["Load", "Anchor", "Check", "Plan", "Render", "Write", "Prose", "Model", "Diagnostics"];

    /// <summary>Not all of System.Net: WebUtility decodes text.</summary>
    private static readonly string[] Network = ["System.Net.", "HttpClient", "WebRequest", "WebClient", "Socket", "Dns."];

    /// <summary>What is not named cannot be called: no part of a check or build knows of sockets, name look-ups or HTTP.</summary>
    [Fact]
    public void No_phase_of_a_build_names_the_network()
    {
        var library = Path.Join(TestRepository.OfThisProject(), "src/FactCheck");
        var files = Phases.SelectMany(phase => Directory.EnumerateFiles(Path.Join(library, phase), "*.cs", SearchOption.AllDirectories)).Append(Path.Join(library, "SiteBuild.cs")).ToList();
        Assert.True(files.Count > 200);
        Assert.Empty(files.Where(file => File.ReadAllText(file) is var text && Network.Any(name => text.Contains(name, StringComparison.Ordinal))));
    }
}
