namespace FactCheck.BrowserTests;

/// <summary>The checkout that these tests were built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    public static string PathOf(string relative) => Path.Join(Root, relative);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Join(folder.FullName, "FactCheck.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("there is no FactCheck.sln above " + AppContext.BaseDirectory);
    }
}
