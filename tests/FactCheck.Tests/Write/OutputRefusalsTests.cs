using FactCheck.Load.Trees;
using FactCheck.Write;

namespace FactCheck.Tests.Write;

public sealed class OutputRefusalsTests : IDisposable
{
    private readonly SiteFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Relative to the folder that holds the repository; what of the message must be said.</summary>
    public static TheoryData<string, string> HarmfulPlaces => new()
    {
        { "repository", "is the repository root" },
        { "repository/.", "is the repository root" },
        { "repository/claims/../", "is the repository root" },
        { ".", "contains the repository root" },
        { "repository/claims", "is the input" },
        { "repository/claims/", "is the input" },
        { "repository/claims/_site", "is inside the input" },
        { "repository/site/deep/er", "is inside the input" },
        { "repository/templates", "is the input" },
        { "repository/.git", "is inside a '.git' folder" },
        { "repository/.git/x", "is inside a '.git' folder" },
        { "other/.git/worktrees", "is inside a '.git' folder" },
        { "elsewhere", "contains the input" },
        { "home", "is the home folder" },
        { "work", "contains the current folder" },
        { "work/here", "is the current folder" },
        { "link-to-claims", "is inside the input" },
        { "link-above/claims", "is the input" },
        { "link-above/claims/x", "is inside the input" },
        { "link-to-link/x", "is inside the input" },
    };

    [Theory]
    [MemberData(nameof(HarmfulPlaces))]
    public void An_output_that_would_harm_is_refused_even_with_force(string output, string reason)
    {
        string Place(string path) => Path.Join(_folder.Base, path);
        _ = Directory.CreateDirectory(Place("repository/claims/x"));
        _ = Directory.CreateDirectory(Place("elsewhere/input"));
        _ = Directory.CreateSymbolicLink(Place("link-to-claims"), "repository/claims/x");
        _ = Directory.CreateSymbolicLink(Place("link-above"), Place("repository"));
        _ = Directory.CreateSymbolicLink(Place("link-to-link"), "link-above/../repository/claims");
        var options = _folder.Options with
        {
            Output = Place(output),
            Inputs = [.. _folder.Options.Inputs, Place("elsewhere/input")],
            Force = true,
        };

        var refusal = OutputRefusals.ForPlace(options, home: Place("home"), currentFolder: Place("work/here"));

        Assert.NotNull(refusal);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("repository/_site")]
    [InlineData("repository/claims-site")]
    [InlineData("home/_site")]
    [InlineData("work/here/_site")]
    [InlineData("link-to-www")]
    [InlineData("dangling/site")]
    public void An_output_beside_the_inputs_is_taken(string output)
    {
        _ = Directory.CreateDirectory(Path.Join(_folder.Base, "www"));
        _ = Directory.CreateSymbolicLink(Path.Join(_folder.Base, "link-to-www"), "www");
        _ = Directory.CreateSymbolicLink(Path.Join(_folder.Base, "dangling"), "not-yet");
        var options = _folder.Options with { Output = Path.Join(_folder.Base, output) };
        Assert.Null(OutputRefusals.ForPlace(options, Path.Join(_folder.Base, "home"), Path.Join(_folder.Base, "work/here")));
    }

    [Theory]
    [InlineData("", "no name")]
    [InlineData("  ", "no name")]
    [InlineData("a\0b", "no name")]
    [InlineData("/", "the root of the file system")]
    [InlineData("/../", "the root of the file system")]
    public void An_output_that_is_no_folder_of_its_own_is_refused(string output, string reason) =>
        Assert.Contains(reason, _folder.Refused(_folder.Options with { Output = output, Force = true }).Message, StringComparison.Ordinal);

    [Fact]
    public void The_message_tells_where_a_link_leads()
    {
        var link = Path.Join(_folder.Root, "_site");
        _ = Directory.CreateSymbolicLink(link, "claims");
        Assert.Equal(
            $"the output '{link}' (which leads to '{Path.Join(_folder.Root, "claims")}') is the input '{Path.Join(_folder.Root, "claims")}'",
            _folder.Refused().Message);
    }

    [Fact]
    public void Links_in_a_circle_are_an_error_of_the_disk()
    {
        _ = Directory.CreateSymbolicLink(Path.Join(_folder.Base, "a"), "b");
        _ = Directory.CreateSymbolicLink(Path.Join(_folder.Base, "b"), "a");
        _ = Assert.Throws<IOException>(() => RealPath.Of(Path.Join(_folder.Base, "a", "x")));
    }

    [Fact]
    public void A_file_is_refused_and_stays()
    {
        _folder.Put("repository/_site", "a file");
        Assert.EndsWith("is a file", _folder.Refused(_folder.Options with { Force = true }).Message, StringComparison.Ordinal);
        var below = _folder.Options with { Output = Path.Join(_folder.Output, "deep", "site") };
        Assert.EndsWith("which is a file", _folder.Refused(below).Message, StringComparison.Ordinal);
        Assert.Equal("a file", File.ReadAllText(_folder.Output));
    }

    [Fact]
    public void A_folder_with_files_of_someone_else_needs_force()
    {
        _folder.Put("repository/_site/thesis.txt", "ten years");

        var refusal = _folder.Refused();

        Assert.Equal($"the output '{_folder.Output}' is not empty and was not written by FactCheck: it has no '.factcheck'", refusal.Message);
        Assert.Contains("--force", refusal.Hint, StringComparison.Ordinal);
        Assert.Equal([("thesis.txt", "ten years")], _folder.Published());
        Assert.False(Directory.Exists(_folder.Places.Staging));
    }

    [Fact]
    public void With_force_a_folder_of_someone_else_is_replaced_and_the_next_builds_need_none()
    {
        _folder.Put("repository/_site/thesis.txt", "ten years");
        _ = _folder.Build(_folder.Options with { Force = true }, ("index.html", "home"));
        Assert.Equal([("index.html", "home")], _folder.Published());
        for (var build = 0; build < 2; build++)
        {
            _ = _folder.Build(("index.html", "home"));
            Assert.Equal([("index.html", "home")], _folder.Published());
        }
    }

    [Fact]
    public void An_empty_folder_needs_no_force()
    {
        _ = Directory.CreateDirectory(_folder.Output);
        for (var build = 0; build < 3; build++)
            _ = _folder.Build(("index.html", "home"));
        Assert.Equal([("index.html", "home")], _folder.Published());
    }

    [Theory]
    [InlineData("not the marker\n")]
    [InlineData("")]
    [InlineData("FactCheck wrote")]
    public void A_marker_in_name_only_does_not_count(string text)
    {
        _folder.Put("repository/_site/.factcheck", text);
        _ = _folder.Refused();
    }

    [Fact]
    public void A_link_to_a_marker_does_not_count()
    {
        _ = _folder.Build(_folder.Options with { Output = Path.Join(_folder.Base, "other") }, ("x", "x"));
        _folder.Put("repository/_site/thesis.txt", "ten years");
        _ = File.CreateSymbolicLink(Path.Join(_folder.Output, ".factcheck"), Path.Join(_folder.Base, "other", ".factcheck"));
        _ = _folder.Refused();
    }

    [Fact]
    public void The_working_tree_of_a_repository_is_refused_even_with_force()
    {
        _folder.Put("repository/_site/.git", "gitdir: ../elsewhere");
        Assert.Contains("'.git'", _folder.Refused(_folder.Options with { Force = true }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_is_a_link_to_a_folder_of_its_own_keeps_the_link()
    {
        _ = Directory.CreateDirectory(Path.Join(_folder.Base, "www"));
        _ = Directory.CreateSymbolicLink(_folder.Output, "../www");
        _ = _folder.Build(("index.html", "home"));
        Assert.Equal("../www", new DirectoryInfo(_folder.Output).LinkTarget);
        Assert.Equal("home", File.ReadAllText(Path.Join(_folder.Base, "www", "index.html")));
        Assert.False(Path.Exists(_folder.Places.Staging));
    }
}
