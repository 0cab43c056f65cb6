using System.Runtime.InteropServices;

namespace FactCheck.Cli;

/// <summary>
/// Handles the limit on the size of files (<c>ulimit -f</c>): a write beyond it raises SIGXFSZ, which ends a process silently; with
/// a handler, the write fails with "File too large" instead (setrlimit, POSIX.1-2024).
/// </summary>
internal static class FileSizeLimit
{
    /// <summary>SIGXFSZ on Linux (x64 and Arm) and macOS.</summary>
    private const PosixSignal Exceeded = (PosixSignal)25;

    /// <returns>To be kept until the last write; null if the system has no such signal.</returns>
    public static PosixSignalRegistration? RefuseWrites() =>
        OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(Exceeded, signal => signal.Cancel = true);
}
