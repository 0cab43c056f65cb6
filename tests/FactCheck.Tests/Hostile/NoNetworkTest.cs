namespace FactCheck.Tests.Hostile;

public sealed class NoNetworkTest
{
    private static readonly string[] Phases = ["Load", "Anchor", "Check", "Plan", "Render", "Write", "Prose", "Model", "Diagnostics"];

    /// <summary>System.Net itself also holds the HTML decoder.</summary>
    private static readonly string[] Network = ["System.Net.", "HttpClient", "WebRequest", "WebClient", "Dns.", "Socket"];

    /// <summary>What is not named cannot be called: no part of a check or build knows of sockets, name look-ups or HTTP.</summary>
    [Fact]
    public void No_phase_of_a_build_names_the_network()
    {
        var library = Path.Join(TestRepository.OfThisProject(), "src/FactCheck");
        var files = Phases.SelectMany(phase => Directory.EnumerateFiles(Path.Join(library, phase), "*.cs", SearchOption.AllDirectories)).Append(Path.Join(library, "SiteBuild.cs")).ToList();
        Assert.True(files.Count > 200);
        Assert.DoesNotContain(files, file => Network.Any(File.ReadAllText(file).Contains));
    }
}
