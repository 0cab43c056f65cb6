using FactCheck.Diagnostics;

namespace FactCheck.Pictures;

/// <summary>The Chromium, or a browser built on it, that this machine has.</summary>
public static class InstalledBrowser
{
    /// <summary>The variable that names one.</summary>
    public const string Variable = "CHROMIUM";

    private const string Hint =
        "install Chromium or Chrome (Debian: apt-get install chromium; Ubuntu: google-chrome from google.com/chrome; macOS: brew install --cask chromium), "
        + "or name a browser with --browser or the variable CHROMIUM; checks without a picture of their own show that of their verdict";

    /// <summary>Names in the search path, the lightest first; Chrome before Chromium, whose sandbox Ubuntu may not allow (AppArmor).</summary>
    private static readonly string[] Names =
        ["chromium-headless-shell", "google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome", "microsoft-edge"];

    /// <summary>Where it is on systems that do not put it in the search path.</summary>
    private static readonly (Environment.SpecialFolder? Folder, string Path)[] Places =
    [
        (null, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
        (null, "/Applications/Chromium.app/Contents/MacOS/Chromium"),
        (null, "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"),
        (Environment.SpecialFolder.ProgramFiles, @"Google\Chrome\Application\chrome.exe"),
        (Environment.SpecialFolder.ProgramFilesX86, @"Google\Chrome\Application\chrome.exe"),
        (Environment.SpecialFolder.LocalApplicationData, @"Google\Chrome\Application\chrome.exe"),
        (Environment.SpecialFolder.ProgramFilesX86, @"Microsoft\Edge\Application\msedge.exe"),
        (Environment.SpecialFolder.ProgramFiles, @"Microsoft\Edge\Application\msedge.exe"),
    ];

    /// <param name="given">A file, or a name in the search path; null to look for one.</param>
    /// <param name="variable">Reads a variable of the environment.</param>
    /// <exception cref="Refusal">There is none.</exception>
    public static string Find(string? given, Func<string, string?> variable)
    {
        var named = given ?? (variable(Variable) is { Length: > 0 } value ? value : null);
        if (named is not null)
            return InPath(named, variable) ?? throw new Refusal($"there is no browser '{named}'", Hint);
        return Names.Select(name => InPath(name, variable)).Concat(Places.Select(Existing)).FirstOrDefault(file => file is not null)
            ?? throw new Refusal("no browser was found to draw the pictures with", Hint);
    }

    private static string? InPath(string name, Func<string, string?> variable)
    {
        if (name.Contains('/', StringComparison.Ordinal) || name.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return File.Exists(name) ? Path.GetFullPath(name) : null;
        var file = OperatingSystem.IsWindows() && !name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? name + ".exe" : name;
        return (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Join(folder, file))
            .FirstOrDefault(File.Exists);
    }

    private static string? Existing((Environment.SpecialFolder? Folder, string Path) place)
    {
        var file = place.Folder is { } folder ? Path.Join(Environment.GetFolderPath(folder), place.Path) : place.Path;
        return File.Exists(file) ? file : null;
    }
}
