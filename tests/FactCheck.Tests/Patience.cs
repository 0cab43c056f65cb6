using OsProcess = System.Diagnostics.Process;

namespace FactCheck.Tests;

/// <summary>
/// The only place where tests know a clock. They wait for what happens, not for time to pass; the bound is for what never
/// happens, and far above what a busy machine needs. <c>tests/BannedSymbols.txt</c> refuses other waits.
/// </summary>
#pragma warning disable RS0030 // These replace the banned waits.
internal static class Patience
{
    /// <summary>Only against what never ends: publishing the program took more than ten minutes on two cores with twenty busy threads.</summary>
    public static readonly TimeSpan Bound = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>A source that cancels when the bound is reached.</summary>
    public static CancellationTokenSource Source() => new(Bound);

    /// <summary>Waits until the condition holds, when nothing announces it.</summary>
    public static async Task Until(Func<bool> isSo, string what)
    {
        using var late = Source();
        while (!isSo())
        {
            Assert.False(late.IsCancellationRequested, $"after {Bound}: {what}");
            await Task.Delay(Pause);
        }
    }

    /// <summary>Does nothing until it is cancelled: a server that does not answer.</summary>
    public static Task Silence(CancellationToken cancellation) => Task.Delay(Timeout.Infinite, cancellation);

    /// <summary>Ends the process, and the test, if it does not end by itself.</summary>
    public static void AwaitExit(OsProcess process)
    {
        if (process.WaitForExit(Bound))
            return;
        process.Kill(entireProcessTree: true);
        throw new TimeoutException($"{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)} did not end");
    }

    public static HttpClient Client(HttpMessageHandler handler, string address) =>
        new(handler) { BaseAddress = new Uri(address), Timeout = Bound };
}
