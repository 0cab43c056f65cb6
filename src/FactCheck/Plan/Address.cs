namespace FactCheck.Plan;

/// <summary>
/// The address of a page or file within the site: segments separated by <c>/</c>, relative to the root. A page ends in
/// <c>/</c>; the home page is empty. Links to it are written relative to the page that shows them.
/// </summary>
/// <param name="Fragment">Without <c>#</c>.</param>
public sealed record Address(string Path, string? Fragment = null)
{
    public static Address Home { get; } = new("");

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
