using System.Diagnostics;

namespace FactCheck.BrowserTests.Desk;

/// <summary><c>factcheck serve</c> as a person starts it, on a port that was free.</summary>
internal sealed class ServeProcess : IDisposable
{
    private readonly Process _process;

    private ServeProcess(Process process, string address) => (_process, Address) = (process, address);

    /// <summary>Of the home page, with a final slash.</summary>
    public string Address { get; }

    public string Host => new Uri(Address).GetLeftPart(UriPartial.Authority);

    public static ServeProcess Start(string root, params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Path.Join(AppContext.BaseDirectory, "FactCheck.Cli.dll"), "serve", "--root", root, "--port", "0", "--quiet", .. arguments])
        {
            RedirectStandardOutput = true,
        })!;
        var address = process.StandardOutput.ReadLine();
        Assert.True(address is not null && Uri.IsWellFormedUriString(address, UriKind.Absolute), $"serve said '{address}'");
        return new ServeProcess(process, address);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
