using Microsoft.AspNetCore.Http;

namespace FactCheck.Cli.Serve;

/// <summary>Refuses other sites that point their name at this machine to read drafts through its browser (DNS rebinding).</summary>
internal static class RequestGuard
{
    private static readonly string[] Names = ["127.0.0.1", "localhost", "[::1]"];

    /// <returns>The status of the refusal; null if the request may be answered.</returns>
    public static int? Refusal(HttpRequest request)
    {
        if (!Names.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase))
            return StatusCodes.Status421MisdirectedRequest;
        return HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) ? null : StatusCodes.Status405MethodNotAllowed;
    }

    /// <summary>Prevents caching, content sniffing, and reading by other sites.</summary>
    public static void SetHeaders(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Referrer-Policy"] = "same-origin";
    }
}
