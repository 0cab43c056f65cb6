using FactCheck.Tests.Process;

namespace FactCheck.Tests.Site;

/// <summary>This repository's own claims as sites, built once for all tests that read them.</summary>
public sealed class BuiltSites : IDisposable
{
    public const string Tests = "built sites";

    private readonly TemporaryFolder _folder = new();

    public BuiltSites()
    {
        WithoutAddress = Build("without");
        AtRoot = Build("root", "--base-url", "https://example.org/");
        BelowPath = Build("below", "--base-url", "https://example.org/repo/");
        ForDisk = Build("disk", "--for-disk");
        WithMarkup = BuildWithMarkup();
    }

    internal BuiltSite WithoutAddress { get; }

    internal BuiltSite AtRoot { get; }

    internal BuiltSite BelowPath { get; }

    internal BuiltSite ForDisk { get; }

    /// <summary>Below a path, with ClaimReview on checks that nobody has read.</summary>
    internal BuiltSite WithMarkup { get; }

    internal BuiltSite Named(string name) => name switch
    {
        nameof(WithoutAddress) => WithoutAddress,
        nameof(AtRoot) => AtRoot,
        nameof(BelowPath) => BelowPath,
        _ => ForDisk,
    };

    public void Dispose() => _folder.Dispose();

    private BuiltSite BuildWithMarkup()
    {
        foreach (var folder in new[] { "claims", "site", "templates" })
        {
            foreach (var file in Directory.EnumerateFiles(Checkout.PathOf(folder), "*", SearchOption.AllDirectories))
            {
                var copy = _folder[Path.Join("copy", Path.GetRelativePath(Checkout.Root, file))];
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }

        File.AppendAllText(_folder["copy/site/site.yaml"], "claimreview: all\n");
        return Build(_folder["copy"], "markup", ["--base-url", "https://example.org/repo/"]);
    }

    private BuiltSite Build(string name, params string[] flags) => Build(Checkout.Root, name, flags);

    private BuiltSite Build(string root, string name, string[] flags)
    {
        var run = FactCheckProgram.Managed.Run(["build", "--root", root, "--output", _folder[name], .. flags]);
        Assert.True(run.ExitCode == 0, run.Error);
        return BuiltSite.Read(_folder[name]);
    }
}

[CollectionDefinition(BuiltSites.Tests)]
public sealed class BuiltSitesDefinition : ICollectionFixture<BuiltSites>;
