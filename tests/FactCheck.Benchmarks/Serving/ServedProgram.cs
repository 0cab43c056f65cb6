using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace FactCheck.Benchmarks.Serving;

/// <summary><c>factcheck serve</c> as a process, asked as a browser asks it.</summary>
internal sealed class ServedProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly HttpClient _client;
    private StreamReader? _events;

    private ServedProgram(Process process, int port)
    {
        _process = process;
        _client = new HttpClient { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/")), Timeout = Patience };
    }

    /// <summary>Resident memory, MiB.</summary>
    public double Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>Seconds of processor time, user and system, since the start.</summary>
    public double Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalSeconds;
        }
    }

    public static ServedProgram Start(string program, string root)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(program, ["serve", "--quiet", "--root", root, "--port", port.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        return new ServedProgram(Process.Start(start)!, port);
    }

    /// <summary>A page, as soon as the program answers at all.</summary>
    public async Task<string> FirstPage(string path)
    {
        for (var watch = Stopwatch.StartNew(); ;)
        {
            try
            {
                return await Page(path);
            }
            catch (HttpRequestException failure) when (failure.HttpRequestError == HttpRequestError.ConnectionError && watch.Elapsed < Patience && !_process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5));
            }
        }
    }

    public Task<string> Page(string path) => _client.GetStringAsync(path);

    /// <summary>Follows the events that make a browser load its page again.</summary>
    public async Task Listen()
    {
        _events = new StreamReader(await _client.GetStreamAsync("__factcheck/live"));
        await NextEvent();
    }

    public async Task NextEvent()
    {
        using var late = new CancellationTokenSource(Patience);
        while (await _events!.ReadLineAsync(late.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return;
        }

        throw new EndOfStreamException("the events ended");
    }

    public void Dispose()
    {
        _events?.Dispose();
        _client.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
