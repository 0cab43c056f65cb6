using System.Diagnostics.CodeAnalysis;
using FactCheck.Diagnostics;
using FactCheck.Load.Trees;
using Microsoft.Win32.SafeHandles;

namespace FactCheck.Write;

/// <summary>
/// Writes a site to disk. The published tree is never written in place: files go to the staging tree beside it, and
/// <see cref="Commit"/> exchanges the two. Whatever happens before that, even a kill, the published site is unchanged, byte
/// for byte. If the disk is full, read-only or gone, every method throws <see cref="IOException"/> or
/// <see cref="UnauthorizedAccessException"/>. Nothing is flushed to the device: the guarantee survives the death of the
/// process, not of the machine.
/// </summary>
internal sealed class SiteStaging : IDisposable
{
    private readonly SiteFolders _places;
    private readonly bool _force;
    private readonly SafeFileHandle _lock;
    private readonly StagedTree _tree;
    private int _changed;
    private bool _closed;

    private SiteStaging(SiteFolders places, bool force, SafeFileHandle buildLock)
    {
        (_places, _force, _lock) = (places, force, buildLock);
        _tree = new StagedTree(places.Staging, StringComparer.FromComparison(RealPath.Comparison));
    }

    /// <summary>Takes the lock, repairs what a killed build left, and opens the staging tree. A refusal changes nothing else.</summary>
    public static bool TryOpen(
        OutputOptions options, [NotNullWhen(true)] out SiteStaging? staging, [NotNullWhen(false)] out Refusal? refusal)
    {
        staging = null;
        refusal = OutputRefusals.ForPlace(
            options, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), Environment.CurrentDirectory);
        if (refusal is not null)
            return false;

        var places = SiteFolders.Of(RealPath.Of(options.Output));
        if (Ownership.IsLink(places.Lock))
        {
            refusal = new Refusal($"the lock '{places.Lock}' is a symbolic link", "delete it, then build again");
            return false;
        }

        Directory.CreateDirectory(places.Parent);
        var buildLock = BuildLock.TryTake(places.Lock);
        if (buildLock is null)
        {
            refusal = new Refusal($"another build is writing '{options.Output}'", "wait until it ends, then build again");
            return false;
        }

        try
        {
            refusal = Recovery.Run(places)
                ?? OutputRefusals.ForContent(places.Output, options.Force)
                ?? Ownership.Claim(places.Staging);
            if (refusal is null)
                staging = new SiteStaging(places, options.Force, buildLock);
            return refusal is null;
        }
        finally
        {
            if (staging is null)
                buildLock.Dispose();
        }
    }

    /// <summary>Stages one file; a file that already has these bytes is not touched. Safe to call from several threads.</summary>
    /// <param name="path">Relative to the site root, separated by <c>/</c>.</param>
    /// <exception cref="ArgumentException">A bug: the path is unsafe or already staged.</exception>
    public void Put(string path, ReadOnlySpan<byte> bytes)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        OutputPath.ThrowIfUnsafe(path);
        if (_tree.Write(path, bytes))
            Interlocked.Increment(ref _changed);
    }

    /// <summary>Removes what this build did not stage, and publishes the tree. Call it once, after the last <see cref="Put"/>.</summary>
    /// <exception cref="InvalidOperationException">A <see cref="Put"/> failed.</exception>
    public CommittedSite Commit()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        var files = _tree.Written.Count;
        var removed = _tree.RemoveTheRest(except: Marker.FileName);
        _ = _tree.Write(Marker.FileName, Marker.Compose(_tree.Written));

        var replacesForeign = Directory.Exists(_places.Output) && !Ownership.IsOurs(_places.Output);
        if (OutputRefusals.ForContent(_places.Output, _force) is { } refusal)
            throw new IOException($"{refusal.Message}; it appeared during the build");

        Ownership.RemoveNote(_places.Staging);
        _closed = true;
        TreeExchange.Publish(_places);
        if (replacesForeign)
            Ownership.PutNote(_places.Staging);
        return new CommittedSite(files, _changed, removed);
    }

    /// <summary>Releases the lock. Staged files stay for the next build, unless a write failed: they may have filled the disk.</summary>
    public void Dispose()
    {
        if (!_closed && _tree.HasFailed)
            Discard();
        _closed = true;
        _lock.Dispose();
    }

    private void Discard()
    {
        try
        {
            TreeDeletion.Delete(_places.Staging);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The original failure is already on its way to the caller; what is left is still marked as ours.
        }
    }
}
