using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

/// <summary>
/// Links with which readers reach the site: the address in <c>site.yaml</c>, else an issue in its repository on GitHub, else the
/// contact page, else nothing; never guessed. What the reader would have to type is filled in: for mail in <c>subject</c> and
/// <c>body</c> (RFC 6068, §2; lines end with CRLF, §5), for GitHub in <c>title</c> and <c>body</c> (docs.github.com, "Creating
/// an issue from a URL query"), for other forms where <c>contact</c> says so. What would be too long is left out.
/// </summary>
internal static class ReportLink
{
    private const string GitHub = "https://github.com/";

    /// <returns>A <see cref="SafeUrl"/>, the <see cref="Address"/> of the contact page, or null.</returns>
    public static object? Of(SitePage page, string title, PageScope scope) =>
        page is NotFoundPage
            ? Filled(scope.Phrase("report.subject", title), "", scope.Phrase("report.lost"), scope)
            : Filled(scope.Phrase("report.subject", title), AddressOf(page, scope), scope.Phrase("report.body"), scope);

    /// <summary>Suggests a sentence to check.</summary>
    /// <inheritdoc cref="Of" path="/returns"/>
    public static object? Suggestion(PageScope scope) => Filled(scope.Phrase("report.suggestion"), "", scope.Phrase("report.which"), scope);

    /// <summary>Where issues are opened; null unless the repository is on GitHub.</summary>
    public static SafeUrl? Issues(SiteSettings settings) =>
        settings.Repository is { } repository && repository.Value.StartsWith(GitHub, StringComparison.OrdinalIgnoreCase)
            && SafeUrl.TryCreate($"{repository.Value.TrimEnd('/')}/issues/new", out var issues)
            ? issues
            : null;

    private static object? Filled(string title, string page, string question, PageScope scope)
    {
        var settings = scope.Site.Settings;
        var body = Uri.EscapeDataString(page.Length == 0 ? $"{question}\r\n" : $"{page}\r\n\r\n{question}\r\n");
        if (settings.Reports is { } reports)
            return reports.IsMail ? With(reports.Plain, "subject", title, body) : reports.For(title, page);
        return Issues(settings) is { } issues ? With(issues, "title", title, body) : scope.Links.Contact;
    }

    private static SafeUrl With(SafeUrl plain, string key, string title, string body) =>
        SafeUrl.TryCreate($"{plain.Value}?{key}={Uri.EscapeDataString(title)}&body={body}", out var filled) ? filled : plain;

    private static string AddressOf(SitePage page, PageScope scope) => scope.Absolute(page.Address)?.Value ?? "/" + page.Address.Path;
}
