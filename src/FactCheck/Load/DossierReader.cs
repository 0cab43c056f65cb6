using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using FactCheck.Diagnostics;
using FactCheck.Load.Trees;
using FactCheck.Load.Yaml;
using FactCheck.Model;

namespace FactCheck.Load;

/// <summary>The folders under <c>claims</c>.</summary>
/// <param name="parallelism">Largest number of files read at a time.</param>
/// <param name="kept">What earlier reads made of the files.</param>
internal sealed class DossierReader(IInputTree tree, string siteLanguage, int parallelism, FileCache kept)
{
    /// <summary>Files parsed by one worker before it asks for more.</summary>
    private const int ChunkSize = 16;

    public ImmutableArray<Dossier> ReadAll(List<Diagnostic> findings)
    {
        foreach (var stray in FolderListing.Files(tree, "claims", findings))
        {
            if (!IsReadme(stray))
                findings.Add(Misplaced($"claims/{stray}", $"move it to the folder of the document it is about, such as claims/my-document/{stray}"));
        }

        var dossiers = ImmutableArray.CreateBuilder<Dossier>();
        foreach (var name in FolderListing.Folders(tree, "claims"))
        {
            if (NamedInput.CheckFolder(name, $"claims/{name}", findings))
                dossiers.Add(kept.Read($"claims/{name}", findings, found => Read(name, found)));
        }

        return dossiers.ToImmutable();
    }

    private Dossier Read(string id, List<Diagnostic> findings)
    {
        var folder = $"claims/{id}";
        var source = kept.Read($"{folder}/source.yaml", findings, found => ReadSource(folder, id, found));
        var unreadable = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var claimFiles = new List<(string Id, string? Language, string File)>();
        foreach (var name in FolderListing.Files(tree, folder, findings))
        {
            if (name is "source.yaml" or "source.txt" || IsReadme(name))
                continue;
            if (name.StartsWith("source.", StringComparison.Ordinal) && name.EndsWith(".yaml", StringComparison.Ordinal))
            {
                if (NamedInput.Language("source", name["source.".Length..^".yaml".Length], ".yaml", $"{folder}/{name}", findings) is { } language)
                    claimFiles.Add(("source", language, $"{folder}/{name}"));
            }
            else if (ParseName(name, $"{folder}/{name}", findings) is { } parsed)
                claimFiles.Add((parsed.Id, parsed.Language, $"{folder}/{name}"));
        }

        foreach (var name in FolderListing.Folders(tree, folder))
        {
            if (name != "evidence")
                findings.Add(Misplaced($"{folder}/{name}", "a dossier contains files and one folder, evidence/: move these files there, or to a dossier of their own"));
        }

        var read = InParallel(claimFiles, findings, (file, found) => kept.Read(file.File, found, own => ReadClaimOrTranslation(id, file, own)));
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var translations = ImmutableArray.CreateBuilder<Translation>();
        for (var i = 0; i < claimFiles.Count; i++)
        {
            if (read[i].Claim is { } claim)
                claims.Add(claim);
            else if (read[i].Translation is { } translation)
                translations.Add(translation);
            else if (claimFiles[i].Language is null)
                unreadable.Add(claimFiles[i].Id);
        }

        var evidence = ReadEvidence(folder, id, unreadable, translations, findings);
        return new Dossier
        {
            Id = id,
            Source = source,
            Claims = claims.ToImmutable(),
            Translations = translations.ToImmutable(),
            Evidence = evidence,
            Unreadable = unreadable.ToImmutable(),
        };
    }

    private SourceDocument? ReadSource(string folder, string id, List<Diagnostic> findings)
    {
        var (file, textFile) = ($"{folder}/source.yaml", $"{folder}/source.txt");
        var (kind, textKind) = (tree.KindOf(file), tree.KindOf(textFile));
        if (kind is null)
            findings.Add(Rule.FC010.At(file, Location.FileStart, "the dossier has no source.yaml", "describe the document there: title, publisher, url, published, language; 'factcheck new source' creates it from a saved page"));
        if (textKind is null)
            findings.Add(Rule.FC010.At(textFile, Location.FileStart, "the dossier has no source.txt", "copy the document's text into it, one sentence per line, a blank line between paragraphs"));
        var text = textKind == EntryKind.File ? InputFile.ReadText(tree, textFile, findings) : null;
        var yaml = kind == EntryKind.File ? InputFile.ReadText(tree, file, findings) : null;
        return yaml is null ? null : SourceFile.Read(id, file, YamlReader.Read(file, yaml, findings), textFile, text, siteLanguage, findings);
    }

    private (Claim? Claim, Translation? Translation) ReadClaimOrTranslation(string dossier, (string Id, string? Language, string File) file, List<Diagnostic> findings)
    {
        if (InputFile.ReadText(tree, file.File, findings) is not { } text)
            return default;
        var node = YamlReader.Read(file.File, text, findings);
        return file.Language is { } language
            ? (null, TranslationFile.Read(file.Id == "source" ? Translated.Source(dossier) : Translated.Claim(dossier, file.Id), language, file.File, node, findings))
            : (ClaimFile.Read(dossier, file.Id, file.File, node, findings), null);
    }

    private ImmutableArray<EvidenceDocument> ReadEvidence(
        string folder, string dossier, ImmutableHashSet<string>.Builder unreadable, ImmutableArray<Translation>.Builder translations, List<Diagnostic> findings)
    {
        var files = new List<(string Id, string? Language, string File)>();
        var excerpts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in FolderListing.Files(tree, $"{folder}/evidence", findings))
        {
            var file = $"{folder}/evidence/{name}";
            if (name.EndsWith(".txt", StringComparison.Ordinal))
                excerpts.Add(name[..^4]);
            else if (!IsReadme(name) && ParseName(name, file, findings) is { } parsed)
                files.Add((parsed.Id, parsed.Language, file));
        }

        var documents = files.Where(file => file.Language is null).Select(file => file.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var orphan in excerpts.Except(documents).Order(StringComparer.Ordinal))
            findings.Add(Misplaced($"{folder}/evidence/{orphan}.txt", $"an excerpt belongs to a document: describe it in {orphan}.yaml beside this file"));
        foreach (var orphan in files.Where(file => file.Language is not null && !documents.Contains(file.Id)))
            findings.Add(Misplaced(orphan.File, $"a translation belongs to a document: describe it in {orphan.Id}.yaml beside this file, or give this one the name of the document that it translates"));
        files.RemoveAll(file => !documents.Contains(file.Id));

        var read = InParallel(files, findings, (file, found) => kept.Read(file.File, found, own => ReadDocumentOrTranslation(folder, dossier, file, excerpts, own)));
        for (var i = 0; i < files.Count; i++)
        {
            if (read[i].Translation is { } translation)
                translations.Add(translation);
            else if (read[i].Document is null && files[i].Language is null)
                unreadable.Add(files[i].Id);
        }

        return [.. read.Select(file => file.Document).OfType<EvidenceDocument>()];
    }

    private (EvidenceDocument? Document, Translation? Translation) ReadDocumentOrTranslation(
        string folder, string dossier, (string Id, string? Language, string File) file, HashSet<string> excerpts, List<Diagnostic> findings)
    {
        if (InputFile.ReadText(tree, file.File, findings) is not { } text)
            return default;
        var node = YamlReader.Read(file.File, text, findings);
        if (file.Language is { } language)
            return (null, TranslationFile.Read(Translated.Evidence(dossier, file.Id), language, file.File, node, findings));
        var excerptFile = excerpts.Contains(file.Id) ? $"{folder}/evidence/{file.Id}.txt" : null;
        var excerpt = excerptFile is null ? null : InputFile.ReadText(tree, excerptFile, findings);
        return (EvidenceFile.Read(dossier, file.Id, file.File, node, excerptFile, excerpt, findings), null);
    }

    /// <summary>Returns results in the order of the input, whatever the order of completion.</summary>
    private TResult[] InParallel<T, TResult>(List<T> inputs, List<Diagnostic> findings, Func<T, List<Diagnostic>, TResult> read)
    {
        var results = new TResult[inputs.Count];
        var chunks = (inputs.Count + ChunkSize - 1) / ChunkSize;
        var found = new List<Diagnostic>[chunks];
        try
        {
            Parallel.For(0, chunks, new ParallelOptions { MaxDegreeOfParallelism = parallelism }, chunk =>
            {
                var local = new List<Diagnostic>();
                for (var i = chunk * ChunkSize; i < Math.Min(inputs.Count, (chunk + 1) * ChunkSize); i++)
                    results[i] = read(inputs[i], local);
                found[chunk] = local;
            });
        }
        catch (AggregateException failures) when (failures.InnerExceptions[0] is Refusal)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }

        foreach (var local in found)
            findings.AddRange(local);
        return results;
    }

    private static (string Id, string? Language)? ParseName(string name, string file, List<Diagnostic> findings)
    {
        if (!name.EndsWith(".yaml", StringComparison.Ordinal))
        {
            var isOtherYaml = name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);
            findings.Add(Misplaced(file, isOtherYaml ? $"rename it to {name[..name.LastIndexOf('.')]}.yaml" : "only .yaml files are read here: rename it, move it to site/assets, or delete it"));
            return null;
        }

        return NamedInput.Parse(name, ".yaml", file, findings);
    }

    private static Diagnostic Misplaced(string file, string hint) =>
        Rule.FC009.At(file, Location.FileStart, $"{file[(file.LastIndexOf('/') + 1)..]} is not read", hint);

    private static bool IsReadme(string name) => name.StartsWith("README", StringComparison.OrdinalIgnoreCase);
}
