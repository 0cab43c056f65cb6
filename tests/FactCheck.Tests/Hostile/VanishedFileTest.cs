using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Load.Trees;

namespace FactCheck.Tests.Hostile;

public sealed class VanishedFileTest
{
    [Theory]
    [InlineData("claims/library/opens-at-nine.yaml")]
    [InlineData("claims/library/source.txt")]
    public void A_file_that_goes_between_listing_and_reading_is_reported_by_name(string file)
    {
        using var repository = TestRepository.Small();
        var (_, findings) = RepositoryReader.Read(new VanishingTree(repository.Root, file), 1);
        var finding = Assert.Single(findings, finding => finding.Rule == Rule.FC013);
        Assert.Equal((file, "another program deleted or renamed it; run the command again"), (finding.File, finding.Hint));
    }

    /// <summary>A disk on which a file is deleted as soon as it has been listed.</summary>
    private sealed class VanishingTree(string root, string file) : IInputTree
    {
        private readonly DiskTree _disk = new(root);

        public string Name => _disk.Name;

        public EntryKind? KindOf(string path) => _disk.KindOf(path);

        public IEnumerable<InputEntry> Entries(string folder) => [.. _disk.Entries(folder)];

        public string? IdOf(string path) => null;

        public byte[]? Read(string path, long maxBytes, List<Diagnostic> findings)
        {
            if (path == file)
                File.Delete(Path.Join(root, file));
            return _disk.Read(path, maxBytes, findings);
        }
    }
}
