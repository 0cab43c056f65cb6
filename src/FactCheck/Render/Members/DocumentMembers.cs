using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Pages;

namespace FactCheck.Render.Members;

internal static class DocumentMembers
{
    public static readonly MemberTable<ShownDocument> Document = new("document")
    {
        { "title", "Title", document => document.Page.Title.Value },
        { "html", "The text", document => document.Html },
        { "notice", "That an AI model wrote the page, or null", (document, scope) => ReadingNotice.Of(AiShare.Of(document.Page.Ai, scope.Site.Settings), scope) },
        { "translation_notice", "That it is translated, and how, or null", (document, scope) => TranslationNotice.OnPage(document.Page, scope) },
        { "corrections", "Corrections of the page, newest first", (document, scope) => ShownCorrection.All(document.Page.Corrections, document.Page.Language ?? scope.Site.Settings.Language) },
    };

    public static readonly MemberTable<Term> Term = new("term")
    {
        { "use", "The words we use", (term, scope) => scope.In(term.Use) },
        { "variants", "Other names", (term, scope) => In(scope.Language, term.Variants) },
        { "avoid", "Words we do not use in our own voice", (term, scope) => In(scope.Language, term.Avoid) },
        { "note", "Note, or null", (term, scope) => term.Note is { } note ? scope.In(note) : null },
    };

    public static readonly MemberTable<AliasPage> Alias = new("alias")
    {
        { "target", "The claim's page", (alias, scope) => scope.Tree.Claim(alias.Claim.Id) },
        { "title", "Title", (alias, scope) => ClaimTitle.Of(alias.Claim, scope) },
    };

    /// <summary>A claim on other sites, with its verdict; without its words if it is withheld.</summary>
    public static readonly MemberTable<EmbedPage> Card = new("card")
    {
        { "claim", "The whole check", (card, scope) => scope.Tree.Claim(card.Claim.Id) },
        { "row", "The claim; null if it is withheld", card => card.Claim.State == ClaimState.Withheld ? null : card.Claim },
        { "retracted", "Notice of retraction, or null", (card, scope) => Notice.Retracted(card.Claim.Claim, scope.Prose(card.Claim)) },
        { "withheld", "Notice of withholding, or null", (card, scope) => Notice.Withheld(card.Claim.Claim, scope.Prose(card.Claim)) },
    };

    private static string[] In(string language, IEnumerable<KeyValuePair<string, ImmutableArray<Text>>> words) =>
        [.. words.Where(entry => entry.Key == language).SelectMany(entry => entry.Value).Select(word => word.Value)];
}
