using System.Diagnostics;
using FactCheck.Tests.Preview;
using OsProcess = System.Diagnostics.Process;

namespace FactCheck.Tests.Process;

/// <summary><c>serve</c> as a person runs it.</summary>
[Collection(AheadOfTimeProgram.Tests)]
public sealed class ServeTests(AheadOfTimeProgram native)
{
    [Theory]
    [InlineData("TERM", 0)]
    [InlineData("INT", 130)]
    public async Task An_edit_is_told_and_shown_and_a_signal_ends_it(string signal, int exitCode)
    {
        using var repository = SmallRepository.Create();
        using var process = Start(repository.Path, "--port", "0", "--base-path", "press");
        var address = await process.StandardOutput.ReadLineAsync();
        Assert.Matches(@"^http://127\.0\.0\.1:\d+/press/$", address);
        using var client = Served.ClientOf(new Uri(address!).GetLeftPart(UriPartial.Authority));
        using (var events = await LiveEvents.Open(client))
        {
            var site = (await events.Next()).GetProperty("site").GetString();
            Assert.Contains("opening in March 1932", await client.GetStringAsync("press/claims/bridge-opened/"), StringComparison.Ordinal);

            repository.Put("claims/bridge/bridge-opened.yaml", SmallRepository.Claim.Replace("in March 1932", "in early spring", StringComparison.Ordinal));
            await events.Until(state => state.GetProperty("site").GetString() != site);
            Assert.Contains("opening in early spring", await client.GetStringAsync("press/claims/bridge-opened/"), StringComparison.Ordinal);

            Assert.Equal(0, ProcessRun.Of("kill", ["-" + signal, $"{process.Id}"], repository.Path).ExitCode);
            Assert.True(await events.HasEnded());
        }

        await process.WaitForExitAsync();
        Assert.Equal(exitCode, process.ExitCode);
        Assert.Equal("", await process.StandardOutput.ReadToEndAsync());
        Assert.False(Directory.Exists(repository["_site"]));
    }

    [Fact]
    public async Task A_port_in_use_ends_it_with_4()
    {
        using var repository = SmallRepository.Create();
        using var process = Start(repository.Path, "--port", "0");
        var address = new Uri((await process.StandardOutput.ReadLineAsync())!);

        var second = native.Program.Run("serve", "--root", repository.Path, "--port", $"{address.Port}");

        process.Kill();
        Assert.Equal((4, ""), (second.ExitCode, second.Output));
        Assert.Equal($"factcheck: port {address.Port} is in use\n  hint: name another one, or omit --port for the first free one\n", second.Error);
    }

    [Theory]
    [InlineData("--port '70000' is not a port", "--port", "70000")]
    [InlineData("--base-path '/a/../b' is not the path of a site", "--base-path", "/a/../b")]
    [InlineData("--base-path '/__factcheck/x' is not the path of a site", "--base-path", "/__factcheck/x")]
    public void Wrong_usage_ends_it_with_2(string message, params string[] arguments)
    {
        var run = native.Program.Run(["serve", .. arguments]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    /// <summary>A shell starts what it runs in the background with SIGINT ignored, and its children inherit that.</summary>
    private OsProcess Start(string root, params string[] arguments)
    {
        string[] command = [native.Program.File, .. native.Program.First, "serve", "--root", root, "--quiet", .. arguments];
        if (OperatingSystem.IsLinux())
            command = ["env", "--default-signal", .. command];
        return OsProcess.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true })!;
    }
}
