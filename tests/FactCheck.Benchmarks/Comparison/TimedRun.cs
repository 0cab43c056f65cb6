using System.Diagnostics;
using System.Globalization;

namespace FactCheck.Benchmarks.Comparison;

/// <summary>What a whole command cost, its children included.</summary>
/// <param name="Cpu">Seconds, user and system.</param>
/// <param name="Wall">Seconds.</param>
/// <param name="Peak">Largest resident memory, MiB.</param>
internal sealed record TimedRun(double Cpu, double Wall, double Peak)
{
    /// <summary>Runs a command under GNU time.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it said.</exception>
    public static TimedRun Of(string folder, string program, params string[] arguments)
    {
        var times = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo("/usr/bin/time", ["-o", times, "-f", "%U %S %e %M", program, .. arguments])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{output.Result}{error.Result}");
            var numbers = File.ReadAllLines(times)[^1].Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
            return new TimedRun(numbers[0] + numbers[1], numbers[2], numbers[3] / 1024);
        }
        finally
        {
            File.Delete(times);
        }
    }

    /// <summary>Runs an action in this process; the peak is not known then.</summary>
    public static TimedRun Of(Action action)
    {
        using var own = Process.GetCurrentProcess();
        var before = own.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        action();
        watch.Stop();
        own.Refresh();
        return new TimedRun((own.TotalProcessorTime - before).TotalSeconds, watch.Elapsed.TotalSeconds, double.NaN);
    }
}
