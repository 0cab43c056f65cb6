using FactCheck.Write;

namespace FactCheck.Tests.Write;

/// <summary>Each state that a kill can leave, made by hand.</summary>
public sealed class RecoveryTests : IDisposable
{
    private readonly SiteFolder _folder = new();

    private SiteFolders Places => _folder.Places;

    public void Dispose() => _folder.Dispose();

    /// <summary>
    /// The content of the output, the staging and the old place, and what is published after the next build has begun and given up.
    /// </summary>
    public static TheoryData<string, string, string, string> States => new()
    {
        { "none", "none", "none", "none" },
        { "none", "empty", "none", "none" },
        { "none", "half", "none", "none" },
        { "none", "new", "none", "none" },
        { "site", "none", "none", "site" },
        { "site", "empty", "none", "site" },
        { "site", "half", "none", "site" },
        { "site", "new", "none", "site" },
        { "new", "site", "none", "new" },
        { "none", "new", "site", "new" },
        { "new", "none", "site", "new" },
        { "none", "half", "site", "site" },
        { "none", "none", "site", "site" },
        { "new", "half", "site", "new" },
        { "none", "new", "empty", "new" },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void What_a_kill_left_is_finished_or_undone(string output, string staging, string old, string published)
    {
        Make(output, Places.Output);
        Make(staging, Places.Staging);
        Make(old, Places.Old);

        using (var opened = _folder.Open())
            opened.Put("page", "given up"u8);

        Assert.Equal(published != "none", Directory.Exists(Places.Output));
        if (published != "none")
            Assert.Equal([("page", published)], _folder.Published());
        Assert.False(Directory.Exists(Places.Old));

        _ = _folder.Build(("page", "next"));
        Assert.Equal([("page", "next")], _folder.Published());
        _ = _folder.Build(("page", "after"));
        Assert.Equal([("page", "after")], _folder.Published());
    }

    [Theory]
    [InlineData("site", "foreign", "none")]
    [InlineData("none", "foreign", "none")]
    [InlineData("site", "half", "foreign")]
    [InlineData("none", "new", "foreign")]
    [InlineData("none", "none", "foreign")]
    [InlineData("site", "link", "none")]
    [InlineData("site", "none", "link")]
    public void What_is_not_ours_is_refused_and_stays_even_with_force(string output, string staging, string old)
    {
        Make(output, Places.Output);
        Make(staging, Places.Staging);
        Make(old, Places.Old);
        var before = SiteFolder.Tree(_folder.Base);

        var refusal = _folder.Refused(_folder.Options with { Force = true });

        Assert.Contains("FactCheck did not create it", refusal.Message, StringComparison.Ordinal);
        var after = SiteFolder.Tree(_folder.Base);
        _ = after.Remove(Path.Join("repository", "._site.lock"));
        Assert.Equal(before, after);
    }

    [Fact]
    public void Two_renames_do_what_the_exchange_does()
    {
        Make("site", Places.Output);
        Make("new", Places.Staging);
        TreeExchange.ByTwoRenames(Places);
        Assert.Equal([("page", "new")], _folder.Published());
        Assert.Equal("site", File.ReadAllText(Path.Join(Places.Staging, "page")));
        Assert.False(Directory.Exists(Places.Old));
    }

    [Fact]
    public void A_second_rename_that_fails_puts_the_site_back()
    {
        Make("site", Places.Output);
        Assert.ThrowsAny<IOException>(() => TreeExchange.ByTwoRenames(Places));
        Assert.Equal([("page", "site")], _folder.Published());
        Assert.False(Directory.Exists(Places.Old));
    }

    [Fact]
    public void The_output_never_goes_missing_where_the_system_can_exchange()
    {
        if (!OperatingSystem.IsLinux())
            return;
        Make("site", Places.Output);
        Make("new", Places.Staging);
        Make("foreign", Places.Old);
        TreeExchange.Publish(Places);
        Assert.Equal([("page", "new")], _folder.Published());
        Assert.True(Directory.Exists(Places.Staging));
    }

    private void Make(string state, string place)
    {
        switch (state)
        {
            case "none":
                break;
            case "empty":
                _ = Directory.CreateDirectory(place);
                break;
            case "foreign":
                _ = Directory.CreateDirectory(place);
                File.WriteAllText(Path.Join(place, "thesis.txt"), "ten years");
                break;
            case "link":
                _ = Directory.CreateDirectory(Path.Join(_folder.Base, "empty"));
                _ = Directory.CreateSymbolicLink(place, Path.Join(_folder.Base, "empty"));
                break;
            case "half":
                MakeSite("half", place);
                Ownership.PutNote(place);
                break;
            default:
                MakeSite(state, place);
                break;
        }
    }

    private void MakeSite(string text, string place)
    {
        var elsewhere = Path.Join(_folder.Base, "made-" + text);
        _ = _folder.Build(_folder.Options with { Output = elsewhere }, ("page", text));
        Directory.Move(elsewhere, place);
    }
}
