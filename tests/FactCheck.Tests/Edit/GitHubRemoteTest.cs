using FactCheck.Edit;
using FactCheck.Edit.Init;
using FactCheck.Model;
using FactCheck.Tests.History;

namespace FactCheck.Tests.Edit;

/// <summary>What a new repository knows of the place on GitHub that it is a clone of.</summary>
public sealed class GitHubRemoteTest
{
    [Theory]
    [InlineData("https://github.com/newsroom/desk.git")]
    [InlineData("https://github.com/newsroom/desk")]
    [InlineData("https://github.com/newsroom/desk/")]
    [InlineData("https://ada@github.com/newsroom/desk.git")]
    [InlineData("git@github.com:newsroom/desk.git")]
    [InlineData("ssh://git@github.com/newsroom/desk.git")]
    public void An_address_of_GitHub_names_owner_and_repository(string address) =>
        Assert.Equal("https://github.com/newsroom/desk", GitHubRemote.Parse(address)?.Address);

    [Theory]
    [InlineData("")]
    [InlineData("https://example.org/newsroom/desk.git")]
    [InlineData("https://github.com.example.org/newsroom/desk.git")]
    [InlineData("https://github.com/newsroom")]
    [InlineData("https://github.com/newsroom/desk/more")]
    [InlineData("/srv/git/github.com/newsroom/desk.git")]
    [InlineData("https://github.com/news room/desk")]
    public void Any_other_address_does_not(string address) => Assert.Null(GitHubRemote.Parse(address));

    /// <summary>RFC 4151 §2.1: an authority, a day on which it was the owner's, and words of its choice.</summary>
    [Fact]
    public void In_a_clone_the_ids_of_feeds_are_the_owner_s_whatever_the_address()
    {
        using var git = new GitFolder();
        git.Git("remote", "add", "origin", "https://github.com/Newsroom/desk.git");
        NewRepository.Create(git.Path, today: new PartialDate(2026, 11, 30));
        Assert.Contains("\nfeed-ids: tag:newsroom.github.io,2026-11-30:desk/\n", File.ReadAllText(Path.Join(git.Path, "site/site.yaml")), StringComparison.Ordinal);

        using var elsewhere = new TestRepository();
        NewRepository.Create(elsewhere.Root, today: new PartialDate(2026, 11, 30));
        Assert.Contains("\n# feed-ids: ", elsewhere.Read("site/site.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_clone_its_owner_approves_changes_and_pages_link_to_it()
    {
        using var git = new GitFolder();
        git.Git("remote", "add", "origin", "https://github.com/newsroom/desk.git");
        var done = NewRepository.Create(git.Path);
        Assert.Contains("@newsroom/editors", Assert.Single(done.Notes), StringComparison.Ordinal);
        Assert.EndsWith("\n*             @newsroom\n/claims/      @newsroom\n", File.ReadAllText(Path.Join(git.Path, ".github/CODEOWNERS")), StringComparison.Ordinal);
        Assert.Contains("\nrepository: https://github.com/newsroom/desk\n", File.ReadAllText(Path.Join(git.Path, "site/site.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_within_a_clone_is_not_the_clone()
    {
        using var git = new GitFolder();
        git.Git("remote", "add", "origin", "https://github.com/newsroom/desk.git");
        NewRepository.Create(Path.Join(git.Path, "facts"));
        Assert.DoesNotContain("@newsroom", File.ReadAllText(Path.Join(git.Path, "facts/.github/CODEOWNERS")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_owner_that_is_named_goes_before_that_of_the_clone()
    {
        using var git = new GitFolder();
        git.Git("remote", "add", "origin", "https://github.com/newsroom/desk.git");
        Assert.Empty(NewRepository.Create(git.Path, "@newsroom/editors").Notes);
        Assert.Contains("\n*             @newsroom/editors\n", File.ReadAllText(Path.Join(git.Path, ".github/CODEOWNERS")), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_known_the_owners_are_left_to_fill_in()
    {
        using var repository = new TestRepository();
        Assert.Empty(NewRepository.Create(repository.Root).Notes);
        Assert.All(repository.Read(".github/CODEOWNERS").TrimEnd().Split('\n'), line => Assert.StartsWith("# ", line, StringComparison.Ordinal));
        Assert.False(Path.Exists(Path.Join(repository.Root, "nuget.config")));
    }
}
