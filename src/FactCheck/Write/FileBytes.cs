using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace FactCheck.Write;

/// <summary>Compares and writes whole files of the staging tree, without temporary names.</summary>
internal static class FileBytes
{
    private const int ChunkBytes = 64 * 1024;

    /// <summary>Whether a file of the same length contains exactly these bytes.</summary>
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

    /// <summary>Creates a file. Nothing may exist at its path.</summary>
    public static void Create(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        Write(file, bytes, path);
    }

    /// <summary>Writes first and truncates after: truncating first makes ext4 write out the old blocks, at sixty times the cost.</summary>
    public static void Overwrite(string path, ReadOnlySpan<byte> bytes, long lengthBefore)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.None);
        Write(file, bytes, path);
        if (lengthBefore > bytes.Length)
            RandomAccess.SetLength(file, bytes.Length);
    }

    /// <summary>The system's EFBIG error reaches .NET programs as an argument exception.</summary>
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
