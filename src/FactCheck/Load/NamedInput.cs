using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Load;

/// <summary>FC012, FC107: the names of files and folders that become ids, <c>id</c> or <c>id.language</c>.</summary>
internal static class NamedInput
{
    /// <param name="name">With its ending, without its folder.</param>
    /// <returns>Null if an error was reported.</returns>
    public static (string Id, string? Language)? Parse(string name, string ending, string file, List<Diagnostic> findings)
    {
        var stem = name[..^ending.Length];
        var dot = stem.IndexOf('.', StringComparison.Ordinal);
        var (id, language) = dot < 0 ? (stem, null) : (stem[..dot], stem[(dot + 1)..]);
        if (!Check(id, $"the file to {{0}}{ending}", file, findings))
            return null;
        return language is null ? (id, null) : Language(id, language, ending, file, findings) is { } known ? (id, known) : null;
    }

    /// <returns>The language; null if an error was reported.</returns>
    public static string? Language(string id, string language, string ending, string file, List<Diagnostic> findings)
    {
        if (LanguageTag.IsKnown(language))
            return language;
        findings.Add(Rule.FC107.At(
            file, Location.FileStart, $"'{language}' is not a language tag",
            LanguageTag.Meant(language) is { } known
                ? $"rename the file to {id}.{known}{ending}"
                : $"rename the file: to {id}.ja{ending} (or another language) if it is a translation, else to a name without a dot before {ending}"));
        return null;
    }

    /// <summary>Reports whether a folder's name is an id.</summary>
    public static bool CheckFolder(string name, string file, List<Diagnostic> findings) =>
        Check(name, $"the folder '{name}' to {{0}}", file, findings);

    private static bool Check(string id, string renaming, string file, List<Diagnostic> findings)
    {
        var reservation = Id.Reservation(id);
        if (reservation is null && Id.IsWellFormed(id))
            return true;
        findings.Add(Rule.FC012.At(
            file, Location.FileStart, $"the name '{id}' cannot be an id",
            reservation is not null ? "choose another name: " + reservation
                : ProposedId.From(id) is { } proposed ? "rename " + renaming.Replace("{0}", proposed, StringComparison.Ordinal)
                : "use " + Id.Form));
        return false;
    }
}
