using System.Text;

namespace FactCheck.Load;

/// <summary>The templates, scale, words and style embedded in the program, by their path in a repository.</summary>
internal static class BuiltIn
{
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(BuiltIn).Assembly.GetManifestResourceNames().Select(name => name.Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private static Stream Open(string name) =>
        typeof(BuiltIn).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"{name} is not embedded in the program");
}
