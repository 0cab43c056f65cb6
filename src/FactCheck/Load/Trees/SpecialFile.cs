using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace FactCheck.Load.Trees;

/// <summary>
/// Detects named pipes, sockets and devices: opening one can block forever. .NET does not distinguish them from files, so on
/// Linux this calls statx(2), whose record has the same layout on every architecture. Other systems are not asked.
/// </summary>
internal static class SpecialFile
{
    private const int CurrentFolder = -100;
    private const uint TypeWanted = 1;
    private const int RecordBytes = 256;
    private const int ModeOffset = 28;
    private const int TypeMask = 0xF000;
    private const int RegularFile = 0x8000;

    /// <summary>Files that have bytes are not examined: pipes, sockets and devices have a length of 0. A link counts as its target.</summary>
    public static bool Is(FileSystemInfo info)
    {
        if (!OperatingSystem.IsLinux() || info is not FileInfo file || (file.Length > 0 && file.LinkTarget is null))
            return false;
        var record = new byte[RecordBytes];
        try
        {
            if (Statx(CurrentFolder, Encoding.UTF8.GetBytes(info.FullName + '\0'), 0, TypeWanted, record) != 0)
                return false;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }

        return (BinaryPrimitives.ReadUInt16LittleEndian(record.AsSpan(ModeOffset)) & TypeMask) != RegularFile;
    }

    [DllImport("libc", EntryPoint = "statx", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, byte[] path, int flags, uint mask, byte[] record);
}
