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
    }

    internal BuiltSite WithoutAddress { get; }

    internal BuiltSite AtRoot { get; }

    internal BuiltSite BelowPath { get; }

    internal BuiltSite ForDisk { get; }

    internal BuiltSite Named(string name) => name switch
    {
        nameof(WithoutAddress) => WithoutAddress,
        nameof(AtRoot) => AtRoot,
        nameof(BelowPath) => BelowPath,
        _ => ForDisk,
    };

    public void Dispose() => _folder.Dispose();

    private BuiltSite Build(string name, params string[] flags)
    {
        var run = FactCheckProgram.Managed.Run(["build", "--root", Checkout.Root, "--output", _folder[name], .. flags]);
        Assert.True(run.ExitCode == 0, run.Error);
        return BuiltSite.Read(_folder[name]);
    }
}

[CollectionDefinition(BuiltSites.Tests)]
public sealed class BuiltSitesDefinition : ICollectionFixture<BuiltSites>;
