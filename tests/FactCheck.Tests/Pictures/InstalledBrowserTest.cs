using FactCheck.Diagnostics;
using FactCheck.Pictures;

namespace FactCheck.Tests.Pictures;

public sealed class InstalledBrowserTest
{
    [Fact]
    public void The_flag_goes_before_the_variable_and_the_variable_before_the_search_path()
    {
        using var machine = TestRepository.Small();
        machine.Put("bin/chromium", "");
        machine.Put("bin/mine", "");
        machine.Put("opt/other", "");
        var bin = Path.Join(machine.Root, "bin");
        var other = Path.Join(machine.Root, "opt/other");
        Assert.Equal(Path.Join(bin, "chromium"), InstalledBrowser.Find(null, Variables(null)));
        Assert.Equal(Path.Join(bin, "chromium"), InstalledBrowser.Find(null, Variables("")));
        Assert.Equal(other, InstalledBrowser.Find(null, Variables(other)));
        Assert.Equal(Path.Join(bin, "mine"), InstalledBrowser.Find("mine", Variables(other)));
        Assert.Equal("there is no browser 'missing'", Assert.Throws<Refusal>(() => InstalledBrowser.Find("missing", Variables(other))).Message);
        Assert.Contains("apt-get install chromium", Assert.Throws<Refusal>(() => InstalledBrowser.Find(null, Variables("/missing"))).Hint, StringComparison.Ordinal);

        Func<string, string?> Variables(string? chromium) => name => name == "PATH" ? bin : name == InstalledBrowser.Variable ? chromium : null;
    }
}
