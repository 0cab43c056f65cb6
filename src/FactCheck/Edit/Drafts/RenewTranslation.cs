using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Edit.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Edit.Drafts;

/// <summary>
/// <c>factcheck new translation --renew</c>: shows what changed in the original since it was translated and, once a person has
/// compared the two, writes the hash of the original as it is now.
/// </summary>
public sealed class RenewTranslation
{
    private readonly OpenRepository _repository;

    private readonly Translation _translation;

    private readonly Original _original;

    private RenewTranslation(OpenRepository repository, Translation translation, Original original) =>
        (_repository, _translation, _original) = (repository, translation, original);

    /// <summary>What changed, one line each, and where it is translated; plain text.</summary>
    public ImmutableArray<string> Changes => field.IsDefault ? field = [.. Describe()] : field;

    /// <param name="id">As in <see cref="NewTranslation.Run"/>.</param>
    /// <exception cref="Refusal">There is no such translation, or it is up to date.</exception>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    public static RenewTranslation Open(string root, string id, string language, int parallelism)
    {
        var repository = OpenRepository.Read(root, parallelism);
        var translated = TranslatedById.Find(repository, id);
        var file = TranslatedById.FileOf(translated, language);
        var translation = repository.Dossier(translated.Dossier).Translations.FirstOrDefault(candidate => candidate.Original == translated && candidate.Language == language)
            ?? throw new Refusal(
                Path.Exists(Path.Combine(root, file)) ? $"{file} cannot be read" : $"there is no {file}",
                Path.Exists(Path.Combine(root, file)) ? "factcheck check reports its errors" : "factcheck new translation without --renew begins one");
        var original = repository.State.Anchored.Index.OriginalOf(translated)!;
        return translation.Of?.Value == original.Hash
            ? throw new Refusal($"{file} is up to date", $"it has the 'of' of {original.File} as it is now")
            : new RenewTranslation(repository, translation, original);
    }

    /// <exception cref="Refusal">With the new hash the translation has errors, such as lists of different lengths; nothing was written.</exception>
    /// <exception cref="IOException">The disk fails; nothing was written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public EditDone Confirm()
    {
        var yaml = _repository.Yaml(_translation.File);
        var changed = (_translation.Of is null ? yaml.WithEntry("of", YamlNodes.Scalar(_original.Hash), []) : yaml.WithScalar("of", _original.Hash))
            ?? throw new Refusal("'of' cannot be changed without affecting the rest of the file", $"write 'of: \"{_original.Hash}\"' by hand");
        _repository.Write([FileEdit.Of(_translation.File, changed.Characters)], "bring the translation up to date first");
        return new EditDone([$"{_translation.File}: of: {_original.Hash}"], []);
    }

    private IEnumerable<string> Describe()
    {
        if (_translation.Of is not { } of)
        {
            yield return $"{_translation.File} does not say which content it translates: compare it with all of {_original.File}";
            yield break;
        }

        if (EarlierOriginal.Find(_repository, _translation.Original, _original.File, of.Value) is not var (earlier, revision) || earlier is null)
        {
            yield return $"the text that {_translation.File} renders is not in the history of {_original.File}: compare it with all of that file";
            yield break;
        }

        yield return $"{_original.File} since {revision}:";
        foreach (var line in Differences(earlier))
            yield return line;
    }

    private IEnumerable<string> Differences(Original earlier)
    {
        var before = Texts(earlier);
        var now = Texts(_original);
        var verdicts = (Before: earlier.Values.Find("verdict")?.Print(), Now: _original.Values.Find("verdict")?.Print());
        if (verdicts.Before != verdicts.Now)
            yield return $"verdict: {verdicts.Before ?? "none"} -> {verdicts.Now ?? "none"}";
        foreach (var (path, text) in now.Where(entry => before.GetValueOrDefault(entry.Key) != entry.Value))
        {
            yield return $"{path}{(_translation.Texts.Find(path) is null ? " (not translated)" : "")}:";
            if (before.TryGetValue(path, out var old))
                yield return "  - " + Printable.OneLine(old);
            yield return "  + " + Printable.OneLine(text);
        }

        foreach (var (path, text) in before.Where(entry => !now.ContainsKey(entry.Key)))
        {
            yield return $"{path} (removed):";
            yield return "  - " + Printable.OneLine(text);
        }
    }

    private static Dictionary<string, string> Texts(Original original) =>
        FieldText.In(original.Values).Where(text => text.IsTranslated).DistinctBy(text => text.Path, StringComparer.Ordinal)
            .ToDictionary(text => text.Path, text => text.Text.Value, StringComparer.Ordinal);
}
