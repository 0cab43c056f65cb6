using System.Collections.Immutable;
using System.Security.Cryptography;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Templates;

namespace FactCheck.Render;

/// <summary>The cards that share pictures show. What a card says is known only when it is rendered, hence its place before the outputs.</summary>
public static class ShareCards
{
    /// <summary>Renders the cards of which there can be pictures, in order of importance: newest claims first.</summary>
    /// <returns>Empty, with findings, if the template failed.</returns>
    public static ImmutableArray<RenderedCard> Render(Site site, int parallelism, List<Diagnostic> findings) =>
        Each(site, parallelism, findings, (page, html) => new RenderedCard(page, HashOf(html), html.ToArray()));

    /// <summary>Adds the pictures whose card is what a claim shows today to the outputs; the others are not published.</summary>
    public static Site WithPictures(Site site, int parallelism, List<Diagnostic> findings)
    {
        if (site.Repository.Pictures.IsEmpty || site.Base is null)
            return site;
        var stored = site.Repository.Pictures.ToDictionary(picture => picture.Card, StringComparer.Ordinal);
        var drawn = Each(site, parallelism, findings, (page, html) => (Page: page, Picture: stored.GetValueOrDefault(HashOf(html))))
            .Where(card => card.Picture is not null)
            .ToDictionary(card => (card.Page.Claim.Id, card.Page.Tree.Tag), card => (card.Page, Picture: card.Picture!));
        return site with
        {
            Pictures = drawn.ToDictionary(entry => entry.Key, entry => entry.Value.Picture),
            Outputs =
            [
                .. site.Outputs,
                .. drawn.Values.Select(entry => new AssetOutput(
                    ShareImages.PathOf(entry.Page.Claim, entry.Page.Tree, entry.Picture), entry.Page.Producer, entry.Picture.Bytes)),
            ],
        };
    }

    /// <summary>Another word, style or size makes another card.</summary>
    private static string HashOf(ReadOnlySpan<byte> html) => Convert.ToHexStringLower(SHA256.HashData(html))[..StoredPicture.CardLength];

    /// <param name="take">Called from several threads; the bytes of the page are valid only during the call.</param>
    private static ImmutableArray<T> Each<T>(Site site, int parallelism, List<Diagnostic> findings, Func<SharePage, ReadOnlySpan<byte>, T> take)
    {
        var templates = TemplateSet.Parse(site, findings);
        if (findings.Count > 0)
            return [];
        var pages = ShareImages.Cards(site).ToArray();
        var cards = new T[pages.Length];
        var found = new List<Diagnostic>?[pages.Length];
        SiteRenderer.InParallel(pages.Length, parallelism, () => new PageRenderer(site, templates), (i, renderer) =>
        {
            var local = found[i] = [];
            if (renderer.TryRender(pages[i], local, out var html))
                cards[i] = take(pages[i], html);
        });
        findings.AddRange(found.SelectMany(local => local!));
        return findings.Count > 0 ? [] : [.. cards];
    }
}

/// <param name="Hash">Names its picture: the first digits of the SHA-256 of <paramref name="Html"/>.</param>
/// <param name="Html">A whole page in UTF-8 that needs no other file.</param>
public sealed record RenderedCard(SharePage Page, string Hash, byte[] Html);
