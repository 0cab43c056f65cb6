using System.Runtime.InteropServices;
using System.Text;

namespace FactCheck.Write;

/// <summary>Replaces the published tree with the staged one; the published one becomes the staging tree.</summary>
internal static class TreeExchange
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <exception cref="IOException">Nothing was exchanged: the published tree is where it was.</exception>
    public static void Publish(SiteFolders places)
    {
        if (!Directory.Exists(places.Output))
            Directory.Move(places.Staging, places.Output);
        else if (!TryAtOnce(places))
            ByTwoRenames(places);
    }

    /// <summary>For systems that cannot exchange folders. <see cref="Recovery"/> repairs what a kill between two renames leaves.</summary>
    public static void ByTwoRenames(SiteFolders places)
    {
        Directory.Move(places.Output, places.Old);
        try
        {
            Directory.Move(places.Staging, places.Output);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Directory.Move(places.Old, places.Output);
            throw;
        }

        Directory.Move(places.Old, places.Staging);
    }

    /// <summary>Uses <c>renameat2(RENAME_EXCHANGE)</c>, see rename(2), so that the output is never missing.</summary>
    /// <returns>False if the system or the file system does not support it.</returns>
    private static bool TryAtOnce(SiteFolders places)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            if (RenameAt2(CurrentFolder, NulTerminated(places.Staging), CurrentFolder, NulTerminated(places.Output), Exchange) == 0)
                return true;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }

        const int busy = 16, crossDevice = 18, invalid = 22, noSuchCall = 38, notSupported = 95;
        var error = Marshal.GetLastPInvokeError();
        return error switch
        {
            invalid or noSuchCall or notSupported => false,
            busy or crossDevice => throw new IOException(
                $"'{places.Output}' is a mount point, which cannot be exchanged with a new site: build into a folder inside it"),
            _ => throw new IOException($"'{places.Output}' could not be exchanged with the new site: {Marshal.GetPInvokeErrorMessage(error)}"),
        };
    }

    private static byte[] NulTerminated(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport("libc", EntryPoint = "renameat2", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt2(int fromFolder, byte[] from, int toFolder, byte[] to, uint flags);
}
