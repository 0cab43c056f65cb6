using FactCheck.Write;

namespace FactCheck.Tests.Write;

public sealed class BuildLockTests : IDisposable
{
    private readonly SiteFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_build_of_the_same_output_is_refused_while_the_first_runs()
    {
        using (_folder.Open())
        {
            Assert.Equal($"another build is writing '{_folder.Output}'", _folder.Refused().Message);
            using var other = _folder.Open(_folder.Options with { Output = Path.Join(_folder.Root, "other") });
        }

        _ = _folder.Build(("x", "x"));
    }

    [Fact]
    public void A_build_through_a_link_meets_the_same_lock()
    {
        _ = _folder.Build(("x", "x"));
        var link = Path.Join(_folder.Base, "link");
        _ = Directory.CreateSymbolicLink(link, _folder.Output);
        using var first = _folder.Open();
        Assert.StartsWith("another build is writing", _folder.Refused(_folder.Options with { Output = link }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_file_that_a_killed_build_left_does_not_block()
    {
        File.WriteAllText(_folder.Places.Lock, "");
        _ = _folder.Build(("x", "x"));
    }

    [Fact]
    public void A_refused_build_lets_the_lock_go()
    {
        _folder.Put("repository/_site/thesis.txt", "ten years");
        _ = _folder.Refused();
        _ = _folder.Build(_folder.Options with { Force = true }, ("x", "x"));
    }

    [Fact]
    public void A_lock_that_is_a_link_is_refused()
    {
        _ = File.CreateSymbolicLink(_folder.Places.Lock, Path.Join(_folder.Base, "elsewhere"));
        Assert.Contains("symbolic link", _folder.Refused().Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Join(_folder.Base, "elsewhere")));
    }
}
