using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Prose;

namespace FactCheck.Check;

/// <summary>The rules for Markdown, wherever it is written. Each text is parsed once for all of them.</summary>
internal static class MarkdownRules
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        var parsed = claim.Analysis is { } analysis ? Parse(claim.File, "analysis", analysis, input.Ids.Headings(), findings) : null;
        if (parsed is not null)
        {
            AnalysisReferences.Check(claim, parsed, input, findings);
            Check(parsed with { Day = claim.FirstDay(input.Day) }, input, findings);
        }

        DocumentsRead.Check(claim, parsed?.Document, input, findings);
    }

    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var page in input.Repository.Pages)
        {
            if (input.Pages.Find(page) is not { } parsed)
            {
                findings.Add(DeepMarkdown.Finding(page.File, page.Body));
                continue;
            }

            PageNotes.Check(parsed, findings);
            Check(parsed with { Day = input.Day }, input, findings);
        }

        CheckFooter(input, findings);
        foreach (var topic in input.Repository.Topics ?? [])
            Check(topic, input, findings);
        foreach (var dossier in input.Repository.Dossiers)
        {
            if (dossier.Source is { } source)
                Check(dossier, source, input, findings);
            foreach (var translation in dossier.Translations)
                Check(translation, input, findings);
        }
    }

    private static void CheckFooter(CheckInput input, List<Diagnostic> findings)
    {
        var settings = input.Repository.Settings;
        foreach (var parsed in Parse(settings.File, "footer", settings.Footer, input, findings))
        {
            FooterPlain.Check(parsed, findings);
            Check(parsed, input, findings);
        }
    }

    private static void Check(Topic topic, CheckInput input, List<Diagnostic> findings)
    {
        foreach (var parsed in Parse(TopicsFile.FileName, "introduction", topic.Introduction, input, findings))
        {
            TopicReferences.Check(parsed, input, findings);
            Check(parsed, input, findings);
        }

        TopicReferences.Check(topic, input, findings);
    }

    /// <summary>Each language of a text of the site, as far as it can be parsed.</summary>
    private static IEnumerable<MarkdownInput> Parse(string file, string key, HumanText? human, CheckInput input, List<Diagnostic> findings)
    {
        var own = input.Repository.Settings.Language;
        var texts = human?.Common is { } common ? [KeyValuePair.Create(own, common)] : human?.ByLanguage ?? [];
        foreach (var (language, text) in texts)
        {
            if (Parse(file, key, text, input.Ids.Headings(), findings) is { } parsed)
                yield return parsed with { Day = input.Day, Language = language == own ? null : language };
        }
    }

    /// <summary>Both texts stand on the page of the source, so a link in one may lead to a heading of the other.</summary>
    private static void Check(Dossier dossier, SourceDocument source, CheckInput input, List<Diagnostic> findings)
    {
        var sections = input.Ids.Headings();
        var texts = new List<MarkdownInput>();
        foreach (var (key, text) in new[] { ("about", source.About.About), ("omits", source.Omits) })
        {
            if (text is not null && Parse(source.File, key, text, sections, findings) is { } parsed)
                texts.Add(parsed);
        }

        foreach (var parsed in texts)
        {
            SourceReferences.Check(dossier, parsed, input, findings);
            Check(parsed with { Day = input.Day }, input, findings);
        }
    }

    private static void Check(Translation translation, CheckInput input, List<Diagnostic> findings)
    {
        var dossier = input.Index.Dossiers.GetValueOrDefault(translation.Dossier);
        var claim = translation.Claim is { } id ? input.Index.Claims.GetValueOrDefault(id) : null;
        var sections = input.Ids.Headings();
        foreach (var text in translation.Texts.All.Where(text => text.Field.IsMarkdown))
        {
            if (Parse(translation.File, text.Field.Key, text.Text, sections, findings) is not { } parsed)
                continue;
            if (translation.Original.Kind == TranslatedKind.Source && dossier is not null)
                SourceReferences.Check(dossier, parsed, input, findings);
            if (claim is not null)
            {
                AnalysisReferences.CheckNames(claim, parsed, findings);
                DocumentsRead.Check(claim, parsed, input, findings);
            }

            Check(parsed with { Day = claim?.FirstDay(input.Day) ?? input.Day, Language = translation.Language }, input, findings);
        }
    }

    private static MarkdownInput? Parse(string file, string key, Text text, HeadingIds sections, List<Diagnostic> findings)
    {
        if (!MarkdownText.TryParse(text.Value, out var document))
        {
            findings.Add(DeepMarkdown.Finding(file, text));
            return null;
        }

        sections.Assign(document);
        return new MarkdownInput(file, key, text, document, sections);
    }

    private static void Check(MarkdownInput markdown, CheckInput input, List<Diagnostic> findings)
    {
        MarkdownLinks.Check(markdown, input, findings);
        HtmlInProse.Check(markdown, findings);
        StraySigns.Check(markdown, findings);
        DecodedCharacters.Check(markdown, findings);
    }
}
