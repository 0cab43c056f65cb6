using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using FactCheck.Diagnostics;

namespace FactCheck.Pictures;

/// <summary>A browser without windows, with a profile of its own that goes with it. It reaches no host.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private const int LinesKept = 12;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(20);

    private static readonly string[] Flags =
    [
        "--headless", "--remote-debugging-port=0", "--no-first-run", "--no-default-browser-check", "--disable-gpu", "--hide-scrollbars", "--mute-audio",
        "--force-device-scale-factor=1", "--force-color-profile=srgb", "--disable-lcd-text", "--disable-extensions", "--disable-sync",
        "--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--disable-dev-shm-usage",
        "--host-resolver-rules=MAP * ~NOTFOUND",
    ];

    private readonly Process _process;
    private readonly string _profile;
    private readonly ConcurrentQueue<string> _said = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly DevTools _tools = new();

    private Browser(Process process, string profile)
    {
        (_process, _profile) = (process, profile);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
    }

    /// <exception cref="Refusal">It does not start.</exception>
    public static async Task<Browser> Start(string program, CancellationToken ended)
    {
        var profile = Directory.CreateTempSubdirectory("factcheck-browser-").FullName;
        var start = new ProcessStartInfo(program, [.. Flags, $"--user-data-dir={profile}", "about:blank"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        // Chromium refuses to run as root inside its sandbox; the pages it draws are ours, and have no script.
        if (Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows())
            start.ArgumentList.Add("--no-sandbox");
        var browser = new Browser(Launch(start, profile), profile);
        var isReady = false;
        try
        {
            await browser._tools.Connect(await browser.Address(program, ended), ended);
            isReady = true;
            return browser;
        }
        finally
        {
            if (!isReady)
                await browser.DisposeAsync();
        }
    }

    /// <summary>A tab that shows 1200 × 630 pixels, without script and network.</summary>
    public async Task<PictureTab> OpenTab(CancellationToken ended)
    {
        var target = await _tools.Call("Target.createTarget", null, json => json.WriteString("url", "about:blank"), ended);
        var attached = await _tools.Call("Target.attachToTarget", null, json =>
        {
            json.WriteString("targetId", target.GetProperty("targetId").GetString());
            json.WriteBoolean("flatten", true);
        }, ended);
        return await PictureTab.Prepare(_tools, attached.GetProperty("sessionId").GetString()!, ended);
    }

    public async ValueTask DisposeAsync()
    {
        _tools.Dispose();
        try
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }

        _process.Dispose();
        Delete(_profile);
    }

    private static Process Launch(ProcessStartInfo start, string profile)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception failure)
        {
            Delete(profile);
            throw new Refusal($"the browser '{start.FileName}' cannot be started: {failure.Message}", "name another one with --browser");
        }
    }

    /// <summary>The address of its protocol: the browser prints it, and writes it into its profile.</summary>
    private async Task<Uri> Address(string program, CancellationToken ended)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Patience)
        {
            if (_address.Task.IsCompleted)
                return await _address.Task;
            if (ReadAddress() is { } written)
                return written;
            if (_process.HasExited)
            {
                await _process.WaitForExitAsync(ended);
                throw new Refusal(string.Create(CultureInfo.InvariantCulture, $"the browser '{program}' ended with {_process.ExitCode} before it was ready"), Said());
            }

            await Task.Delay(Step, ended);
        }

        throw new Refusal($"the browser '{program}' was not ready within {Patience.TotalSeconds} seconds", Said());
    }

    /// <summary>The file holds the port and the path, each on a line.</summary>
    private Uri? ReadAddress()
    {
        try
        {
            return File.ReadAllLines(Path.Join(_profile, "DevToolsActivePort")) is [var port, var path, ..] && int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? new UriBuilder("ws", "127.0.0.1", number, path).Uri
                : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private void Hear(string? line)
    {
        const string Ready = "DevTools listening on ";
        if (string.IsNullOrWhiteSpace(line))
            return;
        if (line.StartsWith(Ready, StringComparison.Ordinal) && Uri.TryCreate(line[Ready.Length..], UriKind.Absolute, out var address))
            _address.TrySetResult(address);
        _said.Enqueue(line);
        if (_said.Count > LinesKept)
            _said.TryDequeue(out _);
    }

    private string Said() =>
        _said.IsEmpty ? "it printed nothing; name another one with --browser" : string.Join('\n', _said.Prepend("it printed:").Append("name another one with --browser"));

    /// <summary>A browser that ends may still write there.</summary>
    private static void Delete(string profile)
    {
        for (var attempt = 0; attempt < 20 && Directory.Exists(profile); attempt++)
        {
            try
            {
                Directory.Delete(profile, recursive: true);
            }
            catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(Step);
            }
        }
    }
}
