using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Edit.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Edit.Drafts;

/// <summary><c>factcheck new translation</c>: writes a translation to fill in, with each original text above its key.</summary>
public static class NewTranslation
{
    /// <param name="id">A claim's id; <c>dossier/source</c>, or <c>dossier/id</c> of an evidence document.</param>
    /// <param name="translators">Ids of people; may be empty.</param>
    /// <exception cref="Refusal">The request cannot be fulfilled; nothing was written.</exception>
    /// <exception cref="IOException">The disk fails; nothing was written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static EditDone Run(string root, string id, string language, ImmutableArray<string> translators, int parallelism) =>
        Begin(OpenRepository.Read(root, parallelism), id, language, translators);

    private static EditDone Begin(OpenRepository repository, string id, string language, ImmutableArray<string> translators)
    {
        if (!LanguageTag.IsKnown(language))
            throw new Refusal($"'{Printable.OneLine(language)}' is not a language tag", LanguageTag.Meant(language) is { } meant ? $"write {meant}" : "write a tag such as ja or pt-BR (BCP 47)");
        var translated = TranslatedById.Find(repository, id);
        if (language == repository.Repository.Settings.Language)
            throw new Refusal($"'{language}' is the language of the site, in which {(translated.Kind == TranslatedKind.Claim ? "claims are written" : "documents are described")}", "give another language");
        var file = TranslatedById.FileOf(translated, language);
        if (Path.Exists(Path.Combine(repository.Root, file)))
            throw new Refusal($"{file} exists already", "if its original has changed, bring it up to date by hand, then run: factcheck new translation … --renew");

        var original = repository.State.Anchored.Index.OriginalOf(translated)!;
        var claim = translated.Kind == TranslatedKind.Claim ? repository.Claim(translated.Id) : null;
        var edit = new FileEdit(null, file, Write(original, TranslationTable.Prose(translated.Kind), claim, language, translators));
        repository.Write([edit], "change the options");
        return new EditDone([file], [.. Notes(repository.Repository, language)]);
    }

    private static IEnumerable<string> Notes(Repository repository, string language)
    {
        yield return "write each translation after the key below its original, and delete the # before the key; untranslated texts are shown in the original language";
        if (!repository.Settings.Languages.Contains(language))
            yield return $"the site has no pages in '{language}' yet: add it to 'languages' in site/site.yaml";
    }

    /// <param name="claim">The claim, if it is one that is translated.</param>
    private static string Write(Original original, ImmutableArray<Field> prose, Claim? claim, string language, ImmutableArray<string> translators)
    {
        var file = new DraftText();
        file.Quotation($"{original.File} in '{language}'. The lines with ## are the original: delete the # before the key below, and write the translation after it.{(claim is null ? "" : " The verdict is not translated.")}");
        file.Entry("of", YamlNodes.Scalar(original.Hash));
        file.Entry("translators", translators, "[ids of those who translated]");
        foreach (var field in prose)
        {
            if (original.Values.Find(field.Key) is { } value && HasText(field, value))
                Offer(file.Blank(), field, value, "");
        }

        if (claim is not null)
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

    /// <summary>Evidence is matched by its document, so one without a name cannot be.</summary>
    private static void OfferEvidence(DraftText file, Claim claim)
    {
        var named = claim.Evidence.Where(item => item.IsNamed).ToList();
        foreach (var item in claim.Evidence.Where(item => !item.IsNamed))
            file.Blank().Quotation($"To translate the item {item.Document.Value} of the evidence, give it a name in {claim.File}, such as 'id: annual-report'.");
        if (named.Count == 0)
            return;
        file.Blank().Comment($"{TranslationTable.Shows}:");
        foreach (var item in named)
            file.Quotation(item.Shows.Value).Comment($"  {item.Document.Value}:");

        var others = named
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
