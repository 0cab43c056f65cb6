using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Edit.Drafts;

/// <summary>
/// <c>factcheck new words</c>: adds the keys that <c>site/i18n/&lt;tag&gt;.yaml</c> lacks, each as a comment with the English
/// words. A comment is no wording: FC709 goes on reporting the key until a person has translated it.
/// </summary>
public static class NewWords
{
    private const string English = "site/i18n/en.yaml";

    /// <exception cref="Refusal">The request cannot be fulfilled; nothing was written.</exception>
    /// <exception cref="IOException">The disk fails; nothing was written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static EditDone Run(string root, string language, int parallelism)
    {
        if (!LanguageTag.IsKnown(language))
            throw new Refusal($"'{Printable.OneLine(language)}' is not a language tag", LanguageTag.Meant(language) is { } meant ? $"write {meant}" : "write a tag such as de or pt-BR (BCP 47)");
        var repository = OpenRepository.Read(root, parallelism);
        var file = $"site/i18n/{language}.yaml";
        var before = Existing(Path.Join(root, file));
        var missing = repository.Repository.MissingWordsIn(language);
        var entries = Entries(BuiltIn.Text(English)).Where(entry => missing.Contains(entry.Key) && !before.Contains($"\n# {entry.Key}:", StringComparison.Ordinal)).ToList();
        if (entries.Count == 0)
        {
            throw missing.IsEmpty
                ? new Refusal($"the site's own words in '{language}' are complete", "there is nothing to add")
                : new Refusal($"{file} has every missing key already", $"translate the {Counted.Of(missing.Count, "key")} and remove the '# ' before each");
        }

        var text = new StringBuilder(before);
        if (before.Length == 0)
            text.Append("# The site's own words. Translate each line and remove the '# ' before it; {0}, {1} are filled in by the templates.\n");
        else if (!before.EndsWith('\n'))
            text.Append('\n');
        foreach (var line in entries.SelectMany(entry => entry.Lines))
            text.Append("# ").Append(line).Append('\n');
        repository.Write([new FileEdit(File.Exists(Path.Join(root, file)) ? file : null, file, text.ToString())], "fix what it reports first");
        return new EditDone([file], [$"{Counted.Of(entries.Count, "key")} to translate"]);
    }

    private static string Existing(string path) => File.Exists(path) ? LineEnds.ToLf(File.ReadAllText(path)) : "";

    /// <summary>The entries of a file of words, each with the lines that belong to it.</summary>
    private static IEnumerable<(string Key, IReadOnlyList<string> Lines)> Entries(string text)
    {
        (string Key, List<string> Lines)? entry = null;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (char.IsWhiteSpace(line[0]))
            {
                entry?.Lines.Add(line);
                continue;
            }

            if (entry is { } done)
                yield return done;
            entry = (line[..line.IndexOf(':', StringComparison.Ordinal)], [line]);
        }

        if (entry is { } last)
            yield return last;
    }
}
