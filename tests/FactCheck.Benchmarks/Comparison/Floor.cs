using System.Text;
using YamlDotNet.Core;

namespace FactCheck.Benchmarks.Comparison;

/// <summary>What no generator can do without: reading the input, taking its YAML apart, writing the output.</summary>
internal static class Floor
{
    public static List<byte[]> Read(string root)
    {
        var files = Directory.GetFiles(root, "*", SearchOption.AllDirectories);
        var contents = new byte[files.Length][];
        Parallel.For(0, files.Length, i => contents[i] = File.ReadAllBytes(files[i]));
        return [.. contents];
    }

    /// <summary>Goes through the events of every YAML file and keeps nothing.</summary>
    public static void Parse(List<byte[]> texts) =>
        Parallel.ForEach(texts, bytes =>
        {
            using var text = new StringReader(Encoding.UTF8.GetString(bytes));
            var parser = new Parser(new Scanner(text));
            while (parser.MoveNext())
            {
            }
        });

    /// <summary>Writes the files of a site into a new folder.</summary>
    public static void Write(List<(string Path, byte[] Bytes)> files, string folder) =>
        Parallel.ForEach(files, file =>
        {
            var path = Path.Join(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        });

    public static List<(string Path, byte[] Bytes)> FilesOf(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(folder, file), File.ReadAllBytes(file)))];
}
