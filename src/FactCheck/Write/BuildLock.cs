using Microsoft.Win32.SafeHandles;

namespace FactCheck.Write;

/// <summary>
/// Keeps a second build from writing the same output. The system holds the lock on the open file (flock on Unix, a share mode
/// on Windows) and releases it when the process ends, however it ends; the file itself means nothing and is not deleted.
/// On a file system without locks both builds run.
/// </summary>
internal static class BuildLock
{
    /// <summary>Takes the lock until the handle is disposed; null if another build holds it.</summary>
    public static SafeFileHandle? TryTake(string path)
    {
        try
        {
            return File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (IsHeldElsewhere(e.HResult))
        {
            return null;
        }
    }

    /// <summary>EWOULDBLOCK on Linux and macOS; ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION on Windows.</summary>
    private static bool IsHeldElsewhere(int code) =>
        OperatingSystem.IsWindows() ? code is unchecked((int)0x80070020) or unchecked((int)0x80070021)
        : OperatingSystem.IsMacOS() ? code == 35
        : code == 11;
}
