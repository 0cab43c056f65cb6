namespace FactCheck.Plan;

/// <summary>An address within the site, relative to its root: that of a page ends in <c>/</c>, that of the home page is empty.</summary>
/// <param name="Fragment">Without <c>#</c>.</param>
public sealed record Address(string Path, string? Fragment = null)
{
    /// <summary>The file that a web server serves for it.</summary>
    public string File => Path.Length == 0 || Path.EndsWith('/') ? Path + "index.html" : Path;

    /// <summary>A link to this address from another one of the same site; works under any base path.</summary>
    /// <param name="forDisk">Names the file, for pages opened from disk.</param>
    public string RelativeFrom(Address page, bool forDisk)
    {
        var fragment = Fragment is null ? "" : "#" + Fragment;
        if (page.Path == Path && Fragment is not null)
            return fragment;

        var target = forDisk ? File : Path;
        var fromFolder = page.Path[..(page.Path.LastIndexOf('/') + 1)];
        var shared = 0;
        for (var i = 0; i < Math.Min(fromFolder.Length, target.Length) && fromFolder[i] == target[i]; i++)
        {
            if (target[i] == '/')
                shared = i + 1;
        }

        var up = fromFolder.AsSpan(shared).Count('/');
        var rest = target[shared..];
        var path = up == 0 ? rest : string.Concat(Enumerable.Repeat("../", up)) + rest;
        return (path.Length == 0 ? "./" : path) + fragment;
    }
}
