namespace FactCheck.Model;

/// <summary>The address under which a site is published, such as <c>https://example.org/repo/</c>; always ends in a slash.</summary>
public sealed record BaseAddress
{
    private BaseAddress(string value, string path) => (Value, Path) = (value, path);

    public string Value { get; }

    /// <summary>Only the path, from <c>/</c> to <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>Accepts http and https without query and fragment; a missing final slash is added.</summary>
    public static bool TryParse(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out BaseAddress? address)
    {
        address = null;
        if (!SafeUrl.TryCreate(text, out var url) || !url.Value.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            || url.Value.AsSpan().IndexOfAny('?', '#') >= 0)
        {
            return false;
        }

        var whole = url.Value.EndsWith('/') ? url.Value : url.Value + "/";
        var afterHost = whole.IndexOf('/', whole.IndexOf("//", StringComparison.Ordinal) + 2);
        // Sitemaps and feeds hold addresses of RFC 3986, which are ASCII.
        var path = Ascii(whole[afterHost..]);
        whole = whole[..afterHost] + path;
        if (path.Contains("//", StringComparison.Ordinal) || path.Split('/').Any(segment => segment is "." or ".."))
            return false;
        address = new BaseAddress(whole, path);
        return true;
    }

    /// <summary>The same site under another path; on this machine if there is no address.</summary>
    /// <param name="path"><c>repo</c>, <c>/repo</c> or <c>/repo/</c>: Git Bash turns an argument with a leading slash into a path on its own disk.</param>
    public static bool TryMove(BaseAddress? address, string path, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out BaseAddress? moved)
    {
        var host = address is null ? "http://localhost" : address.Value[..^address.Path.Length];
        return TryParse($"{host}/{path.Trim('/')}", out moved);
    }

    private static string Ascii(string path) =>
        string.Concat(path.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));

    public string Absolute(string path) => Value + path;

    public override string ToString() => Value;
}
