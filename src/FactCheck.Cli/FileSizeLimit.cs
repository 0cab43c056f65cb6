using System.Runtime.InteropServices;

namespace FactCheck.Cli;

/// <summary>
/// A limit on the size of files (<c>ulimit -f</c>): a write beyond it raises SIGXFSZ, which ends a process without a word; where the
/// signal is taken, the write fails with "File too large" instead (setrlimit, POSIX.1-2024).
/// </summary>
internal static class FileSizeLimit
{
    /// <summary>SIGXFSZ on Linux (x64 and Arm) and macOS.</summary>
    private const PosixSignal Exceeded = (PosixSignal)25;

    /// <summary>To be held as long as the program writes; null where there is no such signal.</summary>
    public static PosixSignalRegistration? RefuseWrites() =>
        OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(Exceeded, signal => signal.Cancel = true);
}
