using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Load.Trees;
using FactCheck.Load.Yaml;
using FactCheck.Model;

namespace FactCheck.Authoring.Edits;

/// <summary>A repository as it would be read after edits, without writing them: only edited files are read again.</summary>
internal static class EditedRepository
{
    public static OpenRepository Of(OpenRepository before, ImmutableArray<FileEdit> edits)
    {
        var gone = edits.Select(edit => edit.File).OfType<string>().Concat(edits.Select(edit => edit.Target)).ToHashSet(StringComparer.Ordinal);
        var findings = before.Loaded.Where(finding => !gone.Contains(finding.File)).ToList();
        var repository = before.Repository;
        foreach (var dossier in edits.Where(edit => edit.Target.StartsWith("claims/", StringComparison.Ordinal)).GroupBy(edit => edit.Target.Split('/')[1], StringComparer.Ordinal))
            repository = WithDossier(before.Root, repository, dossier.Key, [.. dossier], gone, findings);
        foreach (var page in edits.Where(edit => edit.Target.StartsWith("site/pages/", StringComparison.Ordinal)))
            repository = WithPage(repository, page, findings);
        return before with { Repository = repository, Loaded = [.. findings] };
    }

    private static Repository WithDossier(
        string root, Repository repository, string id, ImmutableArray<FileEdit> edits, HashSet<string> gone, List<Diagnostic> findings)
    {
        var old = repository.Dossiers.First(dossier => dossier.Id == id);
        var (claims, translations, evidence) = (
            old.Claims.RemoveAll(claim => gone.Contains(claim.File)).ToBuilder(),
            old.Translations.RemoveAll(translation => gone.Contains(translation.File)).ToBuilder(),
            old.Evidence.RemoveAll(document => gone.Contains(document.File)).ToBuilder());
        var source = old.Source;
        foreach (var edit in edits)
        {
            var name = edit.Target[$"claims/{id}/".Length..];
            if (name.EndsWith(".txt", StringComparison.Ordinal))
                continue;
            var node = YamlReader.Read(edit.Target, Lf(edit.Text), findings);
            var stem = name[(name.LastIndexOf('/') + 1)..^".yaml".Length];
            var dot = stem.IndexOf('.', StringComparison.Ordinal);
            if (name == "source.yaml")
            {
                var text = $"claims/{id}/source.txt";
                source = SourceFile.Read(id, edit.Target, node, text, InputFile.ReadText(new DiskTree(root), text, findings), repository.Settings.Language, findings);
            }
            else if (name.StartsWith("evidence/", StringComparison.Ordinal))
            {
                if (EvidenceFile.Read(id, stem, edit.Target, node, $"{edit.Target[..^5]}.txt", Excerpt(root, edit, edits, findings), findings) is { } document)
                    evidence.Add(document);
            }
            else if (dot >= 0)
            {
                if (TranslationFile.Read(id, stem[..dot], stem[(dot + 1)..], edit.Target, node, findings) is { } translation)
                    translations.Add(translation);
            }
            else if (ClaimFile.Read(id, stem, edit.Target, node, findings) is { } claim)
            {
                claims.Add(claim);
            }
        }

        var edited = old with
        {
            Source = source,
            Claims = [.. claims.OrderBy(claim => claim.File, StringComparer.Ordinal)],
            Translations = [.. translations.OrderBy(translation => translation.File, StringComparer.Ordinal)],
            Evidence = [.. evidence.OrderBy(document => document.File, StringComparer.Ordinal)],
        };
        return repository with { Dossiers = repository.Dossiers.Replace(old, edited, ReferenceEqualityComparer.Instance) };
    }

    /// <summary>The stored excerpt beside an evidence document: one of the edits, or the file that is there.</summary>
    private static string? Excerpt(string root, FileEdit document, ImmutableArray<FileEdit> edits, List<Diagnostic> findings)
    {
        if (edits.FirstOrDefault(edit => edit.Target == $"{document.Target[..^5]}.txt") is { } text)
            return Lf(text.Text);
        var file = $"{(document.File ?? document.Target)[..^5]}.txt";
        return File.Exists(Path.Combine(root, file)) ? InputFile.ReadText(new DiskTree(root), file, findings) : null;
    }

    private static Repository WithPage(Repository repository, FileEdit edit, List<Diagnostic> findings)
    {
        var old = repository.Pages.First(page => page.File == edit.File);
        return PageFile.Read(old.Id, old.Language, edit.Target, Lf(edit.Text), findings) is { } page
            ? repository with { Pages = repository.Pages.Replace(old, page, ReferenceEqualityComparer.Instance) }
            : repository with { Pages = repository.Pages.Remove(old, ReferenceEqualityComparer.Instance) };
    }

    private static string Lf(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
