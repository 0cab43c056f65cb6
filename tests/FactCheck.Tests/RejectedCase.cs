namespace FactCheck.Tests;

/// <summary>
/// A folder <c>Rejected/FCnnn-short-name/</c> shows what is wrong. The rest of its repository comes from <c>_shared</c>, a
/// repository without a fault that is laid under the case and under its <c>base</c>, what was published before. A folder
/// <c>base</c> holds what was different then, a file <c>base.txt</c> makes the shared one the base. <c>absent.txt</c>
/// lists the shared files that the case goes without.
/// </summary>
internal sealed record RejectedCase(string Name)
{
    public static readonly string Folder = Path.Join(Path.GetDirectoryName(Snapshot.FolderOf())!, "Rejected");

    public static readonly string SharedFolder = Path.Join(Folder, "_shared");

    private const string Base = "base";
    private const string Absent = "absent.txt";

    public static IReadOnlyList<RejectedCase> All { get; } =
    [
        .. Directory.EnumerateDirectories(Folder).Where(folder => folder != SharedFolder)
            .Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal).Select(name => new RejectedCase(name)),
    ];

    public string OwnFolder => Path.Join(Folder, Name);

    public string ExpectedFile => Path.Join(OwnFolder, "expected.txt");

    /// <summary>Without <c>flags.txt</c> the site has an address.</summary>
    public string Flags => Path.Join(OwnFolder, "flags.txt") is var file && File.Exists(file) ? File.ReadAllText(file) : "--base-url https://example.org/";

    /// <summary>With <c>build.txt</c> the site is built: only a whole site shows the fault.</summary>
    public bool IsBuilt => File.Exists(Path.Join(OwnFolder, "build.txt"));

    private bool HasBase => Directory.Exists(Path.Join(OwnFolder, Base)) || File.Exists(Path.Join(OwnFolder, "base.txt"));

    public TestRepository Compose()
    {
        var repository = new TestRepository(Name);
        WriteTo(repository.Root);
        return repository;
    }

    public void WriteTo(string root)
    {
        var absent = AbsentFiles();
        foreach (var (file, source) in SharedFiles().Where(shared => !absent.Contains(shared.File)).Concat(OwnFiles()))
        {
            var path = Path.Join(root, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(source, path, overwrite: true);
        }
    }

    /// <summary>What is wrong with the folder itself: it would repeat what is shared, or take away what is not there.</summary>
    public IEnumerable<string> Flaws()
    {
        var shared = SharedFiles().ToDictionary(file => file.File, file => file.Source, StringComparer.Ordinal);
        var own = OwnFiles().ToDictionary(file => file.File, file => file.Source, StringComparer.Ordinal);
        return
        [
            .. AbsentFiles().Where(file => !shared.ContainsKey(file)).Select(file => $"{Name}/{Absent}: {file} is not shared"),
            .. AbsentFiles().Where(own.ContainsKey).Select(file => $"{Name}/{Absent}: {file} is in the folder of the case"),
            .. own.Where(file => shared.TryGetValue(file.Key, out var source) && File.ReadAllBytes(source).AsSpan().SequenceEqual(File.ReadAllBytes(file.Value)))
                .Select(file => $"{Name}/{file.Key} repeats the shared file; delete it"),
        ];
    }

    private IEnumerable<(string File, string Source)> SharedFiles()
    {
        string[] places = HasBase ? ["", Base + "/"] : [""];
        return places.SelectMany(place => TestRepository.FilesBelow(SharedFolder).Select(file => (place + file, Path.Join(SharedFolder, file))));
    }

    private IEnumerable<(string File, string Source)> OwnFiles() =>
        TestRepository.FilesBelow(OwnFolder).Where(file => file.Contains('/', StringComparison.Ordinal)).Select(file => (file, Path.Join(OwnFolder, file)));

    private HashSet<string> AbsentFiles() =>
        Path.Join(OwnFolder, Absent) is var list && File.Exists(list) ? [.. File.ReadAllLines(list).Where(line => line.Length > 0)] : [];
}
