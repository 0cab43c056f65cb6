using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Load.Trees;
using FactCheck.Load.Yaml;
using FactCheck.Model;

namespace FactCheck.Edit.Drafts;

/// <summary>Finds the text that a translation renders in the history of its original.</summary>
internal static class EarlierOriginal
{
    /// <summary>The most commits that are looked at, newest first.</summary>
    private const int MostCommits = 10_000;

    /// <returns>The text, and the first characters of the newest commit that has it; null if it is not found, or there is no git repository.</returns>
    public static (Original? Original, string Revision)? Find(OpenRepository repository, Translated translated, string file, string hash)
    {
        try
        {
            using var git = GitRepository.Open(repository.Root);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var commit in git.HasCommit ? git.History().Take(MostCommits) : [])
            {
                var tree = git.TreeOf(commit);
                if (tree.IdOf(file) is { } id && seen.Add(id) && Read(tree, translated, file, repository.Repository.Settings.Language) is { } original && original.Hash == hash)
                    return (original, commit[..10]);
            }
        }
        catch (Refusal)
        {
            // Without a repository, or with one that lacks objects, the answer is the same: not found.
        }

        return null;
    }

    private static Original? Read(GitTree tree, Translated translated, string file, string siteLanguage)
    {
        var findings = new List<Diagnostic>();
        if (InputFile.ReadText(tree, file, findings) is not { } text)
            return null;
        var node = YamlReader.Read(file, text, findings);
        switch (translated.Kind)
        {
            case TranslatedKind.Claim:
                return ClaimFile.Read(translated.Dossier, translated.Id, file, node, findings) is { } claim ? Original.Of(claim) : null;
            case TranslatedKind.Source:
                var sentences = file[..^".yaml".Length] + ".txt";
                return SourceFile.Read(translated.Dossier, file, node, sentences, InputFile.ReadText(tree, sentences, findings), siteLanguage, findings) is { } source ? Original.Of(source) : null;
            default:
                return EvidenceFile.Read(translated.Dossier, translated.Id, file, node, null, null, findings) is { } document ? Original.Of(document) : null;
        }
    }
}
