using System.Text;
using Scriban.Runtime;

namespace FactCheck.Render;

/// <summary>A growing buffer of UTF-8, reused for each page.</summary>
internal sealed class Utf8Output : IScriptOutput
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _length;

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    public void Clear() => _length = 0;

    public void Write(string text, int offset, int count)
    {
        var chars = text.AsSpan(offset, count);
        var needed = _length + Encoding.UTF8.GetMaxByteCount(chars.Length);
        if (needed > _buffer.Length)
            Array.Resize(ref _buffer, Math.Max(needed, _buffer.Length * 2));
        _length += Encoding.UTF8.GetBytes(chars, _buffer.AsSpan(_length));
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}
