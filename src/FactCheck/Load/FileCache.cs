using System.Collections.Concurrent;
using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Load;

/// <summary>
/// Results of earlier reads of one repository, so that the next read parses only files that changed. The owner must report
/// every path that changed. Thread-safe.
/// </summary>
public sealed class FileCache
{
    private readonly ConcurrentDictionary<string, Entry>? _kept;
    private string? _language;

    private FileCache(ConcurrentDictionary<string, Entry>? kept) => _kept = kept;

    /// <summary>Caches nothing: a file is read each time it is requested.</summary>
    public static FileCache None { get; } = new(null);

    public static FileCache Empty() => new(new ConcurrentDictionary<string, Entry>(StringComparer.Ordinal));

    /// <param name="paths">
    /// Files and folders that were written, added, renamed or deleted, relative to the root, with <c>/</c>. Everything outside
    /// <c>claims</c> is read again as a whole.
    /// </param>
    public void Forget(IEnumerable<string> paths)
    {
        if (_kept is null)
            return;
        foreach (var path in paths)
        {
            if (path == "claims")
                _kept.Clear();
            else if (path.StartsWith("claims/", StringComparison.Ordinal))
                Forget(Unit(path));
            else
                ForgetSite();
        }
    }

    /// <param name="language">The site's language, the default for sources; if it changes, everything is read again.</param>
    internal void ReadIn(string language)
    {
        if (_kept is null)
            return;
        if (_language is not null && _language != language)
            _kept.Clear();
        _language = language;
    }

    /// <summary>Returns the cached result for a path, with its findings, or else the result of <paramref name="read"/>.</summary>
    internal T Read<T>(string path, List<Diagnostic> findings, Func<List<Diagnostic>, T> read)
    {
        if (_kept is null)
            return read(findings);
        if (!_kept.TryGetValue(Unit(path), out var kept))
        {
            var found = new List<Diagnostic>();
            kept = new Entry(read(found), [.. found]);
            // A file that could not be opened may open next time, even if it did not change.
            if (!found.Any(finding => finding.Rule == Rule.FC013))
                _kept[Unit(path)] = kept;
        }

        findings.AddRange(kept.Findings);
        return (T)kept.Value!;
    }

    private void ForgetSite()
    {
        foreach (var unit in _kept!.Keys.Where(key => key == "site" || key.StartsWith("site/", StringComparison.Ordinal)))
            _kept.TryRemove(unit, out _);
    }

    /// <summary>Reports whether a path is the unit itself, contains it, or lies in it.</summary>
    private void Forget(string unit)
    {
        for (var end = unit.Length; end > 0; end = unit.LastIndexOf('/', end - 1))
            _kept!.TryRemove(unit[..end], out _);
        if (unit.Count('/') > 1 && !unit.EndsWith("/evidence", StringComparison.Ordinal))
            return;
        foreach (var inside in _kept!.Keys.Where(key => key.StartsWith(unit + "/", StringComparison.Ordinal)))
            _kept.TryRemove(inside, out _);
    }

    /// <summary>A description and the text beside it, <c>x.yaml</c> and <c>x.txt</c>, are read together.</summary>
    private static string Unit(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') ? path[..dot] : path;
    }

    private sealed record Entry(object? Value, ImmutableArray<Diagnostic> Findings);
}
