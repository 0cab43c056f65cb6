using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>
/// Which tree holds the page of something for readers of a language: theirs if it exists in that language, else the site's own.
/// Nothing is copied under another language's address.
/// </summary>
public sealed class PagesByLanguage
{
    private readonly Site _site;

    private readonly Dictionary<(string Language, string Page), MarkdownPage> _documents;

    /// <summary>Language tags, each with the path of a list in which a claim is translated.</summary>
    private readonly HashSet<(string Language, string Path)> _lists;

    /// <summary>Language tags, each with the folder of an index in which something exists in that language.</summary>
    private readonly HashSet<(string Language, string Folder)> _indexes;

    private PagesByLanguage(Site site)
    {
        _site = site;
        _documents = RepositoryIndex.FirstBy(site.Repository.Pages.Where(page => page.Language is not null), page => (page.Language!, page.Id));
        _lists = site.Trees.Length == 1 ? [] :
        [
            .. from list in ListPlanning.Lists(site)
               from tree in site.Trees
               where list.Subject is AllClaims || IsIn(tree, list.Claims)
               select (tree.Tag, list.Subject.Path),
        ];
        _indexes = [.. site.Trees.SelectMany(tree => site.Sources.Where(source => OfSource(tree, source.Dossier) == tree).Take(1).Select(_ => (tree.Tag, IndexPlanning.Sources)))];
        foreach (var (language, path) in _lists)
            _indexes.Add((language, path[..(path.IndexOf('/', StringComparison.Ordinal) + 1)]));
    }

    public static PagesByLanguage Of(Site site) => new(site);

    public LanguageTree Of(LanguageTree wanted, PlannedClaim claim) => Has(wanted, claim) ? wanted : _site.Main;

    public LanguageTree OfSource(LanguageTree wanted, string dossier) => IsTranslated(wanted, Translated.Source(dossier)) ? wanted : _site.Main;

    /// <param name="page">The id of a page.</param>
    public LanguageTree OfDocument(LanguageTree wanted, string page) => _documents.ContainsKey((wanted.Tag, page)) ? wanted : _site.Main;

    /// <summary>What a tree has of a page; null if it does not exist in that language.</summary>
    /// <param name="page">As it is without a language in its file's name.</param>
    public MarkdownPage? In(LanguageTree tree, MarkdownPage page) => _documents.GetValueOrDefault((tree.Tag, page.Id)) ?? (tree.IsMain ? page : null);

    public LanguageTree Of(LanguageTree wanted, ClaimListSubject subject) => _lists.Contains((wanted.Tag, subject.Path)) ? wanted : _site.Main;

    /// <summary>Whether a tree has the page of a claim.</summary>
    public bool Has(LanguageTree tree, PlannedClaim claim) => IsTranslated(tree, Translated.Claim(claim.Claim.Dossier, claim.Id));

    /// <summary>Whether the main text of a list is in the language of a tree: at least one of the claims that it shows, or it is empty.</summary>
    public bool IsIn(LanguageTree tree, IReadOnlyCollection<PlannedClaim> shown) => tree.IsMain || shown.Count == 0 || shown.Any(claim => Has(tree, claim));

    /// <param name="folder">As in <see cref="IndexPage.Folder"/>.</param>
    public LanguageTree OfIndex(LanguageTree wanted, string folder) => _indexes.Contains((wanted.Tag, folder)) ? wanted : _site.Main;

    /// <summary>The address of a page in another language; null if it does not exist in that language.</summary>
    public Address? Counterpart(SitePage page, LanguageTree tree) => page switch
    {
        ClaimPage claim => Of(tree, claim.Claim) == tree ? tree.Claim(claim.Claim.Id) : null,
        SourcePage source => OfSource(tree, source.Source.Dossier) == tree ? tree.Source(source.Source.Dossier) : null,
        DocumentPage document => OfDocument(tree, document.Page.Id) == tree ? tree.Document(document.Page.Id) : null,
        ClaimListPage list => Of(tree, list.Subject) == tree ? tree.List(list.Subject, list.Number) : null,
        IndexPage index => OfIndex(tree, index.Folder) == tree ? tree.Index(index.Folder, index.Number) : null,
        NotFoundPage or AliasPage or EmbedPage or SharePage => null,
        _ => new Address(tree.Prefix + page.Address.Path[page.Tree.Prefix.Length..]),
    };

    /// <summary>Whether the counterpart of a page is one that search engines should offer to readers of its language.</summary>
    public bool IsOffered(SitePage page, LanguageTree tree) => page switch
    {
        ClaimListPage list => IsIn(tree, list.Claims),
        CorrectionsPage log => IsIn(tree, [.. log.Corrections.Select(entry => entry.Claim).OfType<PlannedClaim>()]),
        HomePage home => IsIn(tree, home.Lead is { } lead ? [lead, .. home.Next] : []),
        _ => true,
    };

    private bool IsTranslated(LanguageTree tree, Translated original) => tree.IsMain || _site.Translations.ContainsKey((original, tree.Tag));
}
