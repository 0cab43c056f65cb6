namespace FactCheck.Cli.Serve;

/// <summary>The script and the style of the preview's own pages, embedded in the program.</summary>
internal static class ServeFiles
{
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(ServeFiles).Assembly.GetManifestResourceStream("serve/" + name)
            ?? throw new InvalidOperationException($"{name} is not embedded in the program");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
