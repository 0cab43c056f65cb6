using FactCheck.Write;

namespace FactCheck.Tests.Write;

/// <summary>Names that differ in capitals alone, on file systems that keep them apart and on those that do not.</summary>
public sealed class CapitalsTest : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("factcheck-capitals-").FullName;

    public static TheoryData<StringComparer> FileSystems => new() { StringComparer.Ordinal, StringComparer.OrdinalIgnoreCase };

    [Theory]
    [MemberData(nameof(FileSystems))]
    public void A_file_renamed_by_its_capitals_alone_stays(StringComparer names)
    {
        Write(names, ("assets/Logo.png", "picture"), ("assets/other.png", "other"));
        Write(names, ("assets/logo.png", "picture"), ("assets/other.png", "other"));
        Assert.Equal(["assets/logo.png", "assets/other.png"], SiteFolder.Tree(_root).Keys);
    }

    [Theory]
    [MemberData(nameof(FileSystems))]
    public void So_does_what_is_in_a_folder_renamed_likewise(StringComparer names)
    {
        Write(names, ("Assets/Deep/a.txt", "a"), ("Assets/b.txt", "b"), ("Assets/gone.txt", "c"), ("Old/d.txt", "d"));
        Write(names, ("assets/deep/a.txt", "a"), ("assets/b.txt", "b"), ("assets/deep/new.txt", "e"));
        Assert.Equal(["assets/b.txt", "assets/deep/a.txt", "assets/deep/new.txt"], SiteFolder.Tree(_root).Keys);
        Assert.Equal("a", SiteFolder.Tree(_root)["assets/deep/a.txt"]);
    }

    [Theory]
    [MemberData(nameof(FileSystems))]
    public void A_file_may_become_a_folder_with_other_capitals_and_back(StringComparer names)
    {
        Write(names, ("About", "page"), ("x", "x"));
        Write(names, ("about/index.html", "page"), ("x", "x"));
        Assert.Equal(["about/index.html", "x"], SiteFolder.Tree(_root).Keys);
        Write(names, ("ABOUT", "page"), ("x", "x"));
        Assert.Equal(["ABOUT", "x"], SiteFolder.Tree(_root).Keys);
    }

    [Fact]
    public void Two_names_of_one_file_are_one_output_written_twice()
    {
        var tree = new StagedTree(_root, StringComparer.OrdinalIgnoreCase);
        tree.Write("a.txt", "a"u8);
        Assert.Throws<ArgumentException>(() => tree.Write("A.txt", "b"u8));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Write(StringComparer names, params (string Path, string Text)[] files)
    {
        var tree = new StagedTree(_root, names);
        foreach (var (path, text) in files)
            tree.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
        tree.RemoveTheRest(Marker.FileName);
    }
}
