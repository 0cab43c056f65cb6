using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Edit.Yaml;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Texts;

namespace FactCheck.Edit.Renaming;

/// <summary>
/// <c>factcheck rename</c>: changes the id of a claim or an evidence document, and all references to it, or nothing. The old
/// address of a published claim becomes an alias.
/// </summary>
public static class Rename
{
    /// <param name="old">A claim's id, or <c>dossier/id</c> of an evidence document.</param>
    /// <exception cref="Refusal">The request cannot be fulfilled; nothing was written.</exception>
    /// <exception cref="IOException">The disk fails; every change was undone.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static EditDone Run(string root, string old, string @new, int parallelism)
    {
        GivenId.Require(@new);
        var repository = OpenRepository.Read(root, parallelism);
        return old.Contains('/', StringComparison.Ordinal) ? Evidence(repository, old, @new) : Claim(repository, old, @new);
    }

    private static EditDone Claim(OpenRepository repository, string old, string @new)
    {
        var claim = repository.Claim(old);
        if (old == @new)
            throw new Refusal("the new id is the same as the old one", "give another");
        var dossier = repository.Dossier(claim.Dossier);
        var moves = dossier.Translations.Where(translation => translation.Claim == old)
            .Select(translation => (translation.File, Target: $"claims/{dossier.Id}/{@new}.{translation.Language}.yaml"))
            .Prepend((claim.File, Target: $"claims/{dossier.Id}/{@new}.yaml"))
            .ToImmutableArray();
        var references = ClaimReferences.Of(repository.Repository, old, @new).ToList();
        references.AddRange(Restamps.Of(repository.Repository, references).ToList());
        var edits = Edits(repository, moves, references, (file, yaml) => file == claim.File && !claim.IsDraft ? WithAlias(yaml, claim, @new) : yaml);
        // A held-back claim may or may not be public by now; an unneeded alias does no harm.
        var alias = claim.IsDraft ? "a draft had no address, so no alias was written" : $"the old address leads to the new one (alias '{old}')";
        return Done(repository, edits, references, [alias]);
    }

    private static EditDone Evidence(OpenRepository repository, string old, string @new)
    {
        var slash = old.IndexOf('/', StringComparison.Ordinal);
        var dossier = repository.Dossier(old[..slash]);
        var document = dossier.Evidence.FirstOrDefault(candidate => candidate.Id == old[(slash + 1)..])
            ?? throw new Refusal(
                $"there is no evidence document '{Printable.OneLine(old)}'",
                Nearest.Question(old[(slash + 1)..], dossier.Evidence.Select(candidate => candidate.Id)) ?? "write dossier/id, where id is the name of its file in evidence/ without .yaml");
        var folder = $"claims/{dossier.Id}/evidence";
        var moves = ImmutableArray.Create((document.File, Target: $"{folder}/{@new}.yaml"));
        if (File.Exists(Path.Combine(repository.Root, $"{folder}/{document.Id}.txt")))
            moves = moves.Add(($"{folder}/{document.Id}.txt", $"{folder}/{@new}.txt"));
        moves = moves.AddRange(dossier.Translations
            .Where(translation => translation.Original == Translated.Evidence(dossier.Id, document.Id))
            .Select(translation => (translation.File, Target: $"{folder}/{@new}.{translation.Language}.yaml")));
        var references = EvidenceReferences.Of(repository.Repository, document, @new).ToList();
        var shows = repository.Repository.Dossiers.SelectMany(other => ShowsKeys(repository, other, document, @new)).ToList();
        references.AddRange(shows);
        references.AddRange(Restamps.Of(repository.Repository, references).ToList());
        return Done(repository, Edits(repository, moves, references, (_, yaml) => yaml), references, []);
    }

    /// <summary>Keys of translations that name the document.</summary>
    private static IEnumerable<Reference> ShowsKeys(OpenRepository repository, Dossier dossier, EvidenceDocument document, string @new)
    {
        var prefix = dossier.Id == document.Dossier ? "" : document.Dossier + "/";
        var path = $"{TranslationTable.Evidence}[{prefix}{document.Id}]";
        foreach (var translation in dossier.Translations.Where(translation => translation.Texts.All.Any(text => text.Path.StartsWith(path, StringComparison.Ordinal))))
        {
            var yaml = repository.Yaml(translation.File);
            foreach (var map in new[] { yaml.Find(TranslationTable.Shows), yaml.Find(TranslationTable.Evidence) }.OfType<YamlMap>())
            {
                foreach (var entry in map.Entries.Where(entry => entry.Key.Value == prefix + document.Id))
                    yield return new Reference(translation.File, entry.Key, text => IdInText.Word(text, prefix + document.Id, prefix + @new));
            }
        }
    }

    private static ImmutableArray<FileEdit> Edits(
        OpenRepository repository, ImmutableArray<(string File, string Target)> moves, List<Reference> references, Func<string, YamlFile, YamlFile> more)
    {
        foreach (var (_, target) in moves)
        {
            if (Path.Exists(Path.Combine(repository.Root, target)))
                throw new Refusal($"{target} exists already", "choose another id");
        }

        var targets = moves.ToDictionary(move => move.File, move => move.Target, StringComparer.Ordinal);
        var byFile = references.ToLookup(reference => reference.File, StringComparer.Ordinal);
        return
        [
            .. targets.Keys.Concat(byFile.Select(group => group.Key)).Distinct(StringComparer.Ordinal)
                .Select(file => new FileEdit(file, targets.GetValueOrDefault(file, file), Rewritten(repository, file, [.. byFile[file]], more))),
        ];
    }

    private static string Rewritten(OpenRepository repository, string file, ImmutableArray<Reference> references, Func<string, YamlFile, YamlFile> more)
    {
        if (!file.EndsWith(".yaml", StringComparison.Ordinal))
        {
            var text = RewrittenFile.Read(Path.Combine(repository.Root, file));
            return references.Aggregate(text, (changed, reference) => reference.Replace(changed));
        }

        var yaml = repository.Yaml(file);
        // From the end, so that earlier locations stay valid.
        foreach (var reference in references.OrderByDescending(reference => reference.Text.Location))
        {
            yaml = yaml.WithReplaced(reference.Text, reference.Replace)
                ?? throw new Refusal($"{file}:{reference.Text.Location.Line}: the reference cannot be changed without affecting the rest of the file", "change it by hand, then rename again");
        }

        return more(file, yaml).Characters;
    }

    /// <summary>Adds an alias for the old id. If the new id is an alias already, the old id replaces it.</summary>
    private static YamlFile WithAlias(YamlFile yaml, Claim claim, string @new)
    {
        var changed = claim.Aliases.FirstOrDefault(alias => alias.Value == @new) is { } earlier
            ? yaml.WithReplaced(earlier, text => IdInText.Word(text, @new, claim.Id))
            : yaml.WithItem("aliases", YamlNodes.Scalar(claim.Id), ClaimTable.KeysBefore("aliases"));
        return changed ?? throw new Refusal("the alias cannot be added without affecting the rest of the file", $"write 'aliases: [{claim.Id}]' by hand, then rename again");
    }

    private static EditDone Done(OpenRepository repository, ImmutableArray<FileEdit> edits, List<Reference> references, ImmutableArray<string> notes)
    {
        repository.Write(edits, "choose another id, or fix these errors by hand");
        var counts = references.CountBy(reference => reference.File, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new EditDone([.. edits.Select(edit => Change(edit, counts.GetValueOrDefault(edit.File!)))], notes);
    }

    private static string Change(FileEdit edit, int references) =>
        (edit.File == edit.Target ? edit.Target : $"{edit.File} -> {edit.Target}")
        + (references == 0 ? "" : $": {Counted.Of(references, "text")} changed");
}
