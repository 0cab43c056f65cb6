using Microsoft.AspNetCore.StaticFiles;

namespace FactCheck.Cli.Serve;

/// <summary>Media types by file extension in any case, as static hosts send them. All text is UTF-8.</summary>
internal static class ContentTypes
{
    private static readonly FileExtensionContentTypeProvider Known = new()
    {
        Mappings =
        {
            [".jsonld"] = "application/ld+json",
            [".md"] = "text/markdown",
            [".mjs"] = "text/javascript",
            [".vtt"] = "text/vtt",
            [".xml"] = "application/xml",
        },
    };

    public static string Of(string path)
    {
        var type = Known.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }
}
