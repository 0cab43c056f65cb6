using System.Text.RegularExpressions;

namespace FactCheck.Tests.Links;

/// <summary>Only the commands that need the network contact other hosts.</summary>
public sealed partial class NoNetworkTest
{
    /// <summary>Commands that may use the client, and where it is made.</summary>
    private static readonly string[] Users = ["LinksCommand.cs", "LinksWorld.cs", "NewCommand.cs", "Web.cs"];

    private static readonly string Project = TestRepository.OfThisProject();

    [Fact]
    public void The_library_asks_other_hosts_in_one_folder() =>
        Assert.Equal(["Links"], CodeBelow("src/FactCheck").Where(file => AsksHosts().IsMatch(file.Text)).Select(file => file.Name.Split('/')[0]).Distinct());

    [Fact]
    public void Check_build_and_diff_never_use_it()
    {
        Assert.Equal(
            ["Import/FetchedDocument.cs"],
            CodeBelow("src/FactCheck").Where(file => !file.Name.StartsWith("Links/", StringComparison.Ordinal) && UsesLinks().IsMatch(file.Text)).Select(file => file.Name));
        Assert.Equal(
            Users,
            CodeBelow("src/FactCheck.Cli").Where(file => UsesLinks().IsMatch(file.Text)).Select(file => Path.GetFileName(file.Name)).Order(StringComparer.Ordinal));
    }

    /// <summary>A program has no way to another network than the real one: what tests bring is internal, and no command names it.</summary>
    [Fact]
    public void No_command_can_let_a_private_address_through()
    {
        Assert.DoesNotContain(typeof(FactCheck.Links.Client.GuardedClient).GetConstructors(), constructor => constructor.GetParameters().Length > 2);
        Assert.DoesNotContain(CodeBelow("src/FactCheck.Cli"), file => file.Text.Contains("Network", StringComparison.Ordinal));
        Assert.DoesNotContain(CodeBelow("src/FactCheck/Links"), file => file.Text.Contains("Environment.Get", StringComparison.Ordinal));
    }

    private static IEnumerable<(string Name, string Text)> CodeBelow(string folder) =>
        TestRepository.FilesBelow(Path.Join(Project, folder))
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal))
            .Select(file => (file, File.ReadAllText(Path.Join(Project, folder, file))));

    [GeneratedRegex(@"\b(System\.Net\.(Http|Sockets|Security)|SocketsHttpHandler|HttpClient|HttpMessageInvoker|Dns\.Get|WebRequest|WebClient|TcpClient)\b")]
    private static partial Regex AsksHosts();

    [GeneratedRegex(@"FactCheck\.Links\b|GuardedClient|FetchedDocument")]
    private static partial Regex UsesLinks();
}
