using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>What an output is made from, for messages.</summary>
/// <param name="Name">In words: a file, what is made from a file, or one of the site's own lists.</param>
/// <param name="File">The file of the repository to point at; null if it is made from several, or built in.</param>
public sealed record Producer(string Name, string? File)
{
    public static Producer Of(string file) => new(file, file);

    /// <param name="part">What is made from the file besides its page.</param>
    public static Producer Of(string file, string part) => new($"{file} ({part})", file);

    public static Producer Of(Asset asset) =>
        asset.IsBuiltIn ? new($"the built-in picture or style {asset.Path}", null) : Of("site/assets/" + asset.Path);

    public static Producer OfSite(string name) => new(name, null);
}
