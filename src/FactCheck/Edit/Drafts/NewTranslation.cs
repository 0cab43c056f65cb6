using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Edit.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Edit.Drafts;

/// <summary><c>factcheck new translation</c>: writes a translation to fill in, with each original text above its key.</summary>
public static class NewTranslation
{
    /// <param name="translators">Ids of people; may be empty.</param>
    /// <exception cref="Refusal">The request cannot be fulfilled; nothing was written.</exception>
    /// <exception cref="IOException">The disk fails; nothing was written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static EditDone Run(string root, string claim, string language, ImmutableArray<string> translators, int parallelism) =>
        Begin(OpenRepository.Read(root, parallelism), claim, language, translators);

    private static EditDone Begin(OpenRepository repository, string id, string language, ImmutableArray<string> translators)
    {
        if (!LanguageTag.IsKnown(language))
            throw new Refusal($"'{Printable.OneLine(language)}' is not a language tag", LanguageTag.Meant(language) is { } meant ? $"write {meant}" : "write a tag such as ja or pt-BR (BCP 47)");
        var claim = repository.Claim(id);
        if (claim.Withheld is not null)
            throw new Refusal("the claim is withheld, so no page has its text", "there is nothing to translate");
        if (claim.IsIncomplete)
            throw new Refusal("the claim is not finished, so there is no text to translate", $"fill in {claim.File} first; factcheck check lists what is missing");
        if (language == repository.Repository.Settings.Language)
            throw new Refusal($"'{language}' is the language of the site, in which claims are written", "give another language");
        var file = $"claims/{claim.Dossier}/{id}.{language}.yaml";
        if (Path.Exists(Path.Combine(repository.Root, file)))
            throw new Refusal($"{file} exists already", "factcheck due lists it if it is older than the claim; update it by hand");

        var edit = new FileEdit(null, file, Write(claim, language, translators));
        repository.Write([edit], "change the options");
        return new EditDone([file], [.. Notes(repository.Repository, language)]);
    }

    private static IEnumerable<string> Notes(Repository repository, string language)
    {
        yield return "write each translation after the key below its original, and delete the # before the key; untranslated texts are shown in the original language";
        if (!repository.Settings.Languages.Contains(language))
            yield return $"the site has no pages in '{language}' yet: add it to 'languages' in site/site.yaml";
    }

    private static string Write(Claim claim, string language, ImmutableArray<string> translators)
    {
        var file = new DraftText();
        file.Quotation($"{claim.File} in '{language}'. The lines with ## are the original: delete the # before the key below, and write the translation after it. The verdict is not translated.");
        file.Entry("of", YamlNodes.Scalar(ClaimContent.Hash(claim)));
        file.Entry("translators", translators, "[ids of those who translated]");
        var values = ClaimTable.Fields.Read(claim);
        foreach (var field in TranslationTable.Prose)
        {
            if (values.Find(field.Key) is { } value && HasText(field, value))
                Offer(file.Blank(), field, value, "");
        }

        OfferEvidence(file, claim);
        return file.ToString();
    }

    private static void Offer(DraftText file, Field field, FieldValue value, string start)
    {
        switch (value)
        {
            case TextValue text:
                file.Quotation(text.Text.Value).Comment($"{start}{field.Key}:{(field.IsMarkdown ? " |" : "")}");
                break;
            case ListValue list:
                file.Comment($"{start}{field.Key}:");
                foreach (var (_, item) in list.Items)
                    OfferItem(file, field, item, new string(' ', start.Length) + "  ");
                break;
            case BlockValue block:
                file.Comment($"{start}{field.Key}:");
                OfferBlock(file, field.Inner!, block, new string(' ', start.Length) + "  ", new string(' ', start.Length) + "  ");
                break;
        }
    }

    private static void OfferItem(DraftText file, Field field, FieldValue item, string indent)
    {
        if (item is TextValue text)
            file.Quotation(text.Text.Value).Comment(indent + "-");
        else if (item is BlockValue block && !OfferBlock(file, field.Inner!, block, indent + "- ", indent + "  "))
            file.Comment(indent + "- {}");
    }

    /// <summary>False if the block has nothing to translate.</summary>
    private static bool OfferBlock(DraftText file, BlockShape shape, BlockValue block, string first, string next)
    {
        var offered = 0;
        foreach (var field in shape.Fields)
        {
            if (block.Find(field.Key) is { } value && HasText(field, value))
                Offer(file, field, value, offered++ == 0 ? first : next);
        }

        return offered > 0;
    }

    /// <summary>Evidence is matched by its document.</summary>
    private static void OfferEvidence(DraftText file, Claim claim)
    {
        if (claim.Evidence.IsEmpty)
            return;
        file.Blank().Comment($"{TranslationTable.Shows}:");
        foreach (var item in claim.Evidence)
            file.Quotation(item.Shows.Value).Comment($"  {item.Document.Value}:");

        var others = claim.Evidence
            .Select(item => (Document: item.Document.Value, Values: EvidenceItemTable.Fields.Read(item)))
            .Where(item => TranslationTable.EvidenceItem.Fields.Any(field => item.Values.Find(field.Key) is { } value && HasText(field, value)))
            .ToList();
        if (others.Count == 0)
            return;
        file.Blank().Comment($"{TranslationTable.Evidence}:");
        foreach (var (document, values) in others)
            OfferBlock(file.Comment($"  {document}:"), TranslationTable.EvidenceItem, values, "    ", "    ");
    }

    private static bool HasText(Field field, FieldValue value) => value switch
    {
        TextValue => true,
        ListValue list => list.Items.Any(item => HasText(field, item.Value)),
        BlockValue block => field.Inner!.Fields.Any(inner => block.Find(inner.Key) is { } part && HasText(inner, part)),
        _ => false,
    };
}
