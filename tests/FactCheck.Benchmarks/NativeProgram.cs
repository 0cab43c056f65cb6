using System.Diagnostics;
using System.Runtime.InteropServices;

namespace FactCheck.Benchmarks;

/// <summary>The program as it is shipped, published from this checkout.</summary>
internal static class NativeProgram
{
    /// <param name="folder">Where it is put.</param>
    /// <returns>The program's path.</returns>
    public static string Publish(string folder)
    {
        Run(Checkout.Root, "dotnet", "publish", "src/FactCheck.Cli", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder, "-v", "quiet");
        return Path.Join(folder, "FactCheck.Cli");
    }

    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public static void Run(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed; the measurements need clang, zlib1g-dev, hugo, npm and time");
    }
}
