using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace FactCheck.Write;

/// <summary>Whole files of the staging tree, compared and written with no temporary name.</summary>
internal static class FileBytes
{
    private const int ChunkBytes = 64 * 1024;

    /// <summary>Whether a file of the same length holds just these bytes.</summary>
    public static bool AreIn(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(path);
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Clamp(bytes.Length, 1, ChunkBytes));
        try
        {
            for (var offset = 0; offset < bytes.Length;)
            {
                var chunk = buffer.AsSpan(0, Math.Min(buffer.Length, bytes.Length - offset));
                var read = RandomAccess.Read(file, chunk, offset);
                if (read == 0 || !chunk[..read].SequenceEqual(bytes.Slice(offset, read)))
                    return false;
                offset += read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Makes a file where nothing stands.</summary>
    public static void Create(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        Write(file, bytes, path);
    }

    /// <summary>
    /// Writes first and sets the length after: truncating first makes ext4 write the old blocks out, at sixty times the cost.
    /// </summary>
    public static void Overwrite(string path, ReadOnlySpan<byte> bytes, long lengthBefore)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.None);
        Write(file, bytes, path);
        if (lengthBefore > bytes.Length)
            RandomAccess.SetLength(file, bytes.Length);
    }

    /// <summary>What the system calls EFBIG reaches .NET programs as a wrong argument.</summary>
    private static void Write(SafeFileHandle file, ReadOnlySpan<byte> bytes, string path)
    {
        try
        {
            RandomAccess.Write(file, bytes, 0);
        }
        catch (ArgumentOutOfRangeException refused)
        {
            throw new IOException($"File too large for the limit of this system or user (ulimit -f) : '{path}'", refused);
        }
    }
}
