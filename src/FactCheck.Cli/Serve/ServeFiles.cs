namespace FactCheck.Cli.Serve;

/// <summary>The script and the style of the preview's own pages, packed with the program.</summary>
internal static class ServeFiles
{
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(ServeFiles).Assembly.GetManifestResourceStream("serve/" + name)
            ?? throw new InvalidOperationException($"{name} is not packed with the program");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
