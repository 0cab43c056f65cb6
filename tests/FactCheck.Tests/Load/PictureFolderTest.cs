using FactCheck.Load;
using FactCheck.Load.Trees;
using FactCheck.Model;

namespace FactCheck.Tests.Load;

/// <summary>Share pictures come from a folder that no one reviews. See also Rejected/FC024-*.</summary>
public sealed class PictureFolderTest
{
    private const string Card = "0123456789abcdef0123456789abcdef";

    private const string File = $"{StoredPicture.Folder}/{Card}.png";

    [Fact]
    public void A_picture_of_the_right_size_is_read_under_the_name_of_its_card()
    {
        using var repository = TestRepository.Small();
        repository.Put(File, TestPng.Of(1200, 630));
        var (read, findings) = Read(repository);
        Assert.Empty(findings);
        Assert.Equal(Card, Assert.Single(read.Pictures).Card);
        Assert.Equal(TestPng.Of(1200, 630), read.Pictures[0].Bytes);
    }

    [Fact]
    public void A_picture_of_more_than_60_000_bytes_is_not_read()
    {
        using var repository = TestRepository.Small();
        repository.Put(File, new byte[StoredPicture.MaxBytes + 1]);
        var (read, findings) = Read(repository);
        Assert.Empty(read.Pictures);
        Assert.Equal("FC024: the picture is not used: it has more than 60,000 bytes", Assert.Single(findings));
    }

    [Fact]
    public void What_an_interrupted_run_left_is_passed_over()
    {
        using var repository = TestRepository.Small();
        repository.Put($"{StoredPicture.Folder}/.{Card}.unfinished", "half a picture");
        var (read, findings) = Read(repository);
        Assert.Empty(findings);
        Assert.Empty(read.Pictures);
    }

    [Theory]
    [InlineData(File)]
    [InlineData(StoredPicture.Folder)]
    public void A_link_is_not_followed(string link)
    {
        using var repository = TestRepository.Small();
        using var elsewhere = TestRepository.Small();
        elsewhere.Put($"{Card}.png", TestPng.Of(1200, 630));
        var path = Path.Join(repository.Root, link);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (link == File)
            System.IO.File.CreateSymbolicLink(path, Path.Join(elsewhere.Root, $"{Card}.png"));
        else
            Directory.CreateSymbolicLink(path, elsewhere.Root);
        var (read, findings) = Read(repository);
        Assert.Empty(read.Pictures);
        Assert.StartsWith("FC011: ", Assert.Single(findings), StringComparison.Ordinal);
    }

    private static (Repository Read, IEnumerable<string> Findings) Read(TestRepository repository)
    {
        var (read, findings) = RepositoryReader.Read(new DiskTree(repository.Root), 1);
        return (read, findings.Select(finding => $"{finding.Code}: {finding.Message}"));
    }
}
