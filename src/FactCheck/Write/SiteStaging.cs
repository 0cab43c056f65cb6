using System.Diagnostics.CodeAnalysis;
using FactCheck.Load.Trees;

namespace FactCheck.Write;

/// <summary>
/// A site on its way to the disk. The published tree is never written in place: files go to the staging tree beside it,
/// and <see cref="Commit"/> exchanges the two. Whatever happens before that, a kill included, the published site stays
/// byte for byte as it was. Every method lets the <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>
/// of a full, read-only or vanished disk through to the caller. Nothing is flushed to the device: the promise covers the
/// death of the process, not of the machine.
/// </summary>
internal sealed class SiteStaging : IDisposable
{
    private readonly SitePlaces _places;
    private readonly bool _force;
    private readonly BuildLock _lock;
    private readonly StagedTree _tree;
    private int _changed;
    private bool _closed;

    private SiteStaging(SitePlaces places, bool force, BuildLock buildLock)
    {
        _places = places;
        _force = force;
        _lock = buildLock;
        _tree = new StagedTree(places.Staging, StringComparer.FromComparison(RealPath.Comparison));
    }

    /// <summary>
    /// Takes the lock, mends what a killed build left, and opens the staging tree. After a refusal nothing has changed,
    /// but that mending may have been done.
    /// </summary>
    public static bool TryOpen(
        OutputOptions options,
        [NotNullWhen(true)] out SiteStaging? staging,
        [NotNullWhen(false)] out WriteRefusal? refusal)
    {
        staging = null;
        refusal = OutputRefusals.ForPlace(
            options, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), Environment.CurrentDirectory);
        if (refusal is not null)
            return false;

        var places = SitePlaces.Of(RealPath.Of(options.Output));
        if (Ownership.IsLink(places.Lock))
        {
            refusal = new WriteRefusal($"the lock '{places.Lock}' is a symbolic link", "delete it, then build again");
            return false;
        }

        Directory.CreateDirectory(places.Parent);
        var buildLock = BuildLock.TryTake(places.Lock);
        if (buildLock is null)
        {
            refusal = new WriteRefusal($"another build is writing '{options.Output}'", "wait until it has ended, then build again");
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

    /// <summary>Stages one file; one that holds these bytes already is not touched. Safe to call from several threads.</summary>
    /// <param name="path">Relative to the site root, with <c>/</c>.</param>
    /// <exception cref="ArgumentException">A bug: the path is unsafe, or was staged before.</exception>
    public void Put(string path, ReadOnlySpan<byte> bytes)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        OutputPath.ThrowIfUnsafe(path);
        if (_tree.Write(path, bytes))
            Interlocked.Increment(ref _changed);
    }

    /// <summary>Removes what this build did not stage, and publishes the tree. To be called once, after every <see cref="Put"/>.</summary>
    /// <exception cref="InvalidOperationException">A <see cref="Put"/> has failed.</exception>
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

    /// <summary>
    /// Lets the lock go. Without a commit the staged files wait for the next build; after a write that failed they are
    /// deleted, since a disk that they have filled would let no later build succeed.
    /// </summary>
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
            // The failure that led here is on its way to the caller; what is left is still marked as ours.
        }
    }
}
