using Microsoft.Playwright;

namespace FactCheck.BrowserTests;

/// <summary>
/// Pictures of the pages for people to look at; no test reads them. They are taken only if <c>FACTCHECK_SCREENSHOTS</c> is set: a
/// picture of a long page costs more than all that is tested on it.
/// </summary>
internal static class Screenshots
{
    private static readonly string Folder = Path.Join(AppContext.BaseDirectory, "screenshots");

    private static readonly bool AreWanted = Environment.GetEnvironmentVariable("FACTCHECK_SCREENSHOTS") is { Length: > 0 };

    /// <param name="whole">Or only the first screen.</param>
    public static Task Take(IPage page, string name, bool whole = true) =>
        AreWanted ? page.ScreenshotAsync(new() { Path = FileOf(name), FullPage = whole }) : Task.CompletedTask;

    public static Task Take(ILocator element, string name) =>
        AreWanted ? element.ScreenshotAsync(new() { Path = FileOf(name) }) : Task.CompletedTask;

    private static string FileOf(string name) => Path.Join(Folder, name + ".png");
}
