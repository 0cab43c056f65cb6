using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Pages;

/// <summary>That a page was translated with an AI model, and which text decides.</summary>
internal static class TranslationNotice
{
    /// <returns>Null on pages that are not translated, or that people translated.</returns>
    public static string? Of(PlannedClaim claim, PageScope scope) =>
        claim.State != ClaimState.Withheld && scope.Prose(claim) is var prose ? Of(prose.Texts.Translation, prose.IsOlder, scope) : null;

    /// <summary>The same, and that quoted words may be translated.</summary>
    /// <returns>Null on pages that are not translated.</returns>
    public static string? OnPage(PlannedClaim claim, PageScope scope) =>
        claim.State != ClaimState.Withheld && scope.Prose(claim).Texts.Translation is not null ? WithQuotes(Of(claim, scope), scope) : null;

    /// <inheritdoc cref="OnPage(PlannedClaim, PageScope)"/>
    public static string? OnPage(ShownSource source, PageScope scope) =>
        source.Prose.Translation is { } translation ? WithQuotes(Of(translation, source.IsOlder, scope), scope) : null;

    /// <inheritdoc cref="OnPage(PlannedClaim, PageScope)"/>
    public static string? OnPage(MarkdownPage page, PageScope scope)
    {
        if (page.Language is null)
            return null;
        var isByAi = AiShare.Of(page.Ai, scope.Site.Settings).HasTranslation;
        return WithQuotes(isByAi ? scope.Phrase("notice.ai-translation", scope.Wording.LanguageName(scope.Site.Settings.Language)) : null, scope);
    }

    private static string WithQuotes(string? notice, PageScope scope) =>
        notice is null ? scope.Phrase("notice.quotes-translated") : $"{notice} {scope.Phrase("notice.quotes-translated")}";

    private static string? Of(Translation? translation, bool isOlder, PageScope scope)
    {
        if (translation is null || !AiShare.Of(translation.Ai, scope.Site.Settings).HasTranslation)
            return null;
        var deciding = scope.Wording.LanguageName(scope.Site.Settings.Language);
        var read = translation.Reviewers
            .Where(reading => !isOlder && reading.Date is not null && ClaimReading.IsPerson(reading.Reviewer, scope.Site.Index))
            .Where(reading => !translation.Translators.Any(translator => translator.Value == reading.Reviewer.Value))
            .MaxBy(reading => reading.Date!.Value.Value.SortKey);
        return read is null
            ? scope.Phrase("notice.ai-translation", deciding)
            : scope.Phrase("notice.ai-translation-read", scope.PersonName(read.Reviewer.Value), read.Date!.Value.Value, deciding);
    }
}
