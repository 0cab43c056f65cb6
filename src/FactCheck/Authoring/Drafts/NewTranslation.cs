using System.Collections.Immutable;
using FactCheck.Authoring.Edits;
using FactCheck.Authoring.Yaml;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Authoring.Drafts;

/// <summary><c>factcheck new translation</c>: begins a translation of a claim, with each text of the original beside its key.</summary>
public static class NewTranslation
{
    /// <param name="translators">Ids of those who translate; may be empty.</param>
    /// <exception cref="IOException">The disk refuses; nothing was written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static EditOutcome Run(string root, string claim, string language, ImmutableArray<string> translators, int parallelism)
    {
        try
        {
            return Begin(OpenRepository.Read(root, parallelism), claim, language, translators);
        }
        catch (EditException refused)
        {
            return refused.Refusal;
        }
    }

    private static EditDone Begin(OpenRepository repository, string id, string language, ImmutableArray<string> translators)
    {
        if (!LanguageTag.IsWellFormed(language))
            throw new EditException($"'{Printable.OneLine(language)}' is not a language tag", "write a tag such as ja or pt-BR (BCP 47)");
        var claim = repository.Claim(id);
        if (claim.Withheld is not null)
            throw new EditException("the claim is withheld, so its text is in no page", "there is nothing to translate");
        if (claim.IsIncomplete)
            throw new EditException("the claim is not finished, so there is no text to translate", $"fill in {claim.File} first; factcheck check says what it lacks");
        if (language == repository.Repository.Settings.Language)
            throw new EditException($"'{language}' is the language of the site, in which claims are written", "name the language of the translation");
        var file = $"claims/{claim.Dossier}/{id}.{language}.yaml";
        if (Path.Exists(Path.Combine(repository.Root, file)))
            throw new EditException($"{file} exists already", "factcheck due tells whether it is older than the claim; it is brought up to date by hand");

        var edit = new FileEdit(null, file, Write(claim, language, translators));
        EditCheck.Require(repository, [edit], "change what was given");
        EditWriter.Write(repository.Root, [edit]);
        return new EditDone([file], [.. Notes(repository.Repository, language)]);
    }

    private static IEnumerable<string> Notes(Repository repository, string language)
    {
        yield return "write each text below its original and take the # away from its key; what is left out is shown in the original";
        if (!repository.Settings.Languages.Contains(language))
            yield return $"the site has no pages in '{language}' yet: add it to 'languages' in site/site.yaml";
    }

    private static string Write(Claim claim, string language, ImmutableArray<string> translators)
    {
        var file = new DraftText();
        file.Quotation($"{claim.File} in '{language}'. The lines with ## are the original: take the # away from the key below, and write the text behind it. The verdict is the claim's own.");
        file.Entry("of", YamlNodes.Scalar(ClaimContent.Hash(claim)));
        file.Entry("translators", translators, "[ids of those who translated]");
        Text(file, "claim", claim.Statement);
        Text(file, "headline", claim.Headline);
        Text(file, "summary", claim.Summary);
        Text(file, "accurate-version", claim.AccurateVersion);
        List(file, "leaves-out", claim.LeavesOut);
        Text(file, "would-change", claim.WouldChange);
        List(file, "not-seen", claim.NotSeen);
        Text(file, "selection", claim.Selection);
        Text(file, "disclosure", claim.Disclosure);
        Shows(file, claim);
        if (claim.Analysis is { } analysis)
            file.Blank().Quotation(analysis.Value).Comment("analysis: |");
        return file.ToString();
    }

    private static void Text(DraftText file, string key, Text? original)
    {
        if (original is not null)
            file.Blank().Quotation(original.Value).Comment(key + ":");
    }

    private static void List(DraftText file, string key, ImmutableArray<Text> originals)
    {
        if (originals.IsEmpty)
            return;
        file.Blank().Comment(key + ":");
        foreach (var original in originals)
            file.Quotation(original.Value).Comment("  -");
    }

    private static void Shows(DraftText file, Claim claim)
    {
        if (claim.Evidence.IsEmpty)
            return;
        file.Blank().Comment("shows:");
        foreach (var item in claim.Evidence)
            file.Quotation(item.Shows.Value).Comment($"  {item.Document.Value}:");
    }
}
