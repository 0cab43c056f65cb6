using FactCheck.Tests.Process;
using FactCheck.Tests.Schemas;

namespace FactCheck.Tests.Site;

/// <summary>The Nu Html Checker finds no error on any page of this site and of the cases.</summary>
[Collection(BuiltSites.Tests)]
public sealed class ValidHtmlTest(BuiltSites sites)
{
    [Fact]
    public void Every_page_is_valid()
    {
        using var folder = new TemporaryFolder();
        foreach (var (file, bytes) in sites.AtRoot.Files.Where(file => IsPage(file.Key)))
            Write(folder[$"own/{file}"], bytes);
        foreach (var name in BuiltCase.Names)
        {
            foreach (var (file, text) in BuiltCase.Of(name).Files.Where(file => IsPage(file.Key)))
                Write(folder[$"{name}/{file}"], System.Text.Encoding.UTF8.GetBytes(text));
        }

        Assert.Equal("", Judge.FaultsOfPages(folder.Path));
    }

    [Fact]
    public void A_fault_is_found()
    {
        using var folder = new TemporaryFolder();
        folder.Put("page.html", "<!doctype html>\n<html lang=\"en\"><title>A page</title><p><figure><figcaption>Seen.</figcaption><p>Read.</p></figure></p>\n");
        Assert.Contains("page.html", Judge.FaultsOfPages(folder.Path), StringComparison.Ordinal);
    }

    private static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal);

    private static void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
