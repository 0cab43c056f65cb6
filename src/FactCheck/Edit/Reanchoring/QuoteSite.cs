using FactCheck.Anchor;
using FactCheck.Model;

namespace FactCheck.Edit.Reanchoring;

/// <summary>A quote in a YAML file, with the text that should contain it.</summary>
/// <param name="Owner">The id of the claim, or <c>dossier/source</c> for labels and notes; no claim has the id <c>source</c>.</param>
internal sealed record QuoteSite(string Owner, string File, Quote Quote, SearchableText Text)
{
    /// <summary>All quotes whose text could be read, sorted by file and location.</summary>
    public static IEnumerable<QuoteSite> All(AnchoredRepository anchored)
    {
        var sources = anchored.Dossiers
            .Where(dossier => dossier.Text is not null)
            .ToDictionary(dossier => dossier.Dossier.Id, dossier => dossier.Text!, StringComparer.Ordinal);
        var excerpts = new Dictionary<SourceText, SearchableText>(ReferenceEqualityComparer.Instance);
        return anchored.Dossiers
            .SelectMany(dossier => OfDossier(dossier.Dossier, sources, excerpts, anchored))
            .OrderBy(site => site.File, StringComparer.Ordinal)
            .ThenBy(site => site.Quote.Exact.Location);
    }

    private static IEnumerable<QuoteSite> OfDossier(
        Dossier dossier, Dictionary<string, SearchableText> sources, Dictionary<SourceText, SearchableText> excerpts, AnchoredRepository anchored)
    {
        if (dossier.Source is { } source && sources.TryGetValue(dossier.Id, out var text))
        {
            foreach (var quote in source.Labels.Select(label => label.Quote).Concat(source.Notes.Select(note => note.Quote)))
                yield return new QuoteSite($"{dossier.Id}/source", source.File, quote, text);
        }

        foreach (var claim in dossier.Claims)
        {
            foreach (var quote in claim.Quotes)
            {
                if (sources.TryGetValue(quote.Source?.Value ?? claim.Dossier, out var quoted))
                    yield return new QuoteSite(claim.Id, claim.File, quote, quoted);
            }

            foreach (var item in claim.Evidence)
            {
                if (item.Quote is not { } quote || anchored.Index.DocumentOf(claim, item) is not { Excerpt: { } excerpt } document)
                    continue;
                if (!excerpts.TryGetValue(excerpt, out var searchable))
                    excerpts[excerpt] = searchable = SearchableText.Of(excerpt, [], document.About.Language ?? anchored.Repository.Settings.Language);
                yield return new QuoteSite(claim.Id, claim.File, quote, searchable);
            }
        }
    }
}
