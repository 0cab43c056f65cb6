using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Edit;
using FactCheck.Edit.Drafts;
using FactCheck.Import;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Exchange;

/// <summary>
/// <c>factcheck import claimreview</c>: writes a dossier for each document that the reviews name, and in it a draft for each
/// claim. The file does not contain the document, so the stored text consists of the claims, and says so.
/// </summary>
public static class ReviewImport
{
    private const string About =
        "The text below is not the document. It lists the claims as other fact-checks worded them, one per line. Replace it with the document, then run factcheck reanchor.";

    /// <exception cref="Refusal">The request cannot be fulfilled; the hint names what was written before a failure of the disk.</exception>
    public static EditDone Run(string root, ReadOnlyMemory<byte> content, int parallelism) =>
        Import(root, ReviewFile.Read(content), parallelism);

    private static EditDone Import(string root, List<JsonObject> originals, int parallelism)
    {
        var (repository, _) = RepositoryReader.Read(root, parallelism);
        var reviews = originals.ConvertAll(ImportedReview.AllOf);
        var names = new NewNames(repository);
        var dossiers = reviews.SelectMany(claims => claims).GroupBy(DocumentOf, StringComparer.Ordinal)
            .Select(document => (Id: names.Dossier(document.First()), Reviews: document.ToImmutableArray())).ToList()
            .ConvertAll(document => (document.Id, Files: Files(document.Id, document.Reviews, repository, names).ToList()));
        var changes = Write(root, dossiers);
        var without = reviews.Count(claims => claims.Count == 0);
        return new EditDone(changes,
        [
            $"{Counted.Of(reviews.Sum(claims => claims.Count), "draft")} in {Counted.Of(dossiers.Count, "dossier")}; comments in each file mark what a review does not state",
            .. without > 0 ? [$"{Counted.Of(without, "review")} without a claim left out"] : Array.Empty<string>(),
        ]);
    }

    /// <summary>Writes the dossiers, after all are complete, so only the disk or another program can stop it halfway.</summary>
    /// <returns>The files.</returns>
    private static ImmutableArray<string> Write(string root, List<(string Id, List<(string Name, string Text)> Files)> dossiers)
    {
        for (var done = 0; done < dossiers.Count; done++)
        {
            var (id, files) = dossiers[done];
            try
            {
                if (!DossierFolder.TryCreate(root, id, files))
                    throw new Refusal($"claims/{id} exists already", Written("run the import again: it chooses another name", done));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw new Refusal($"claims/{id} cannot be written: {failure.Message}", Written("make room or set permissions, then run the import again", done));
            }
        }

        return [.. dossiers.SelectMany(dossier => dossier.Files.Where(file => file.Name[0] != '.').Select(file => $"claims/{dossier.Id}/{file.Name}"))];

        string Written(string hint, int count) => count == 0
            ? hint
            : $"{hint}; delete the dossiers written before: {string.Join(", ", dossiers.Take(count).Select(dossier => $"claims/{dossier.Id}"))}";
    }

    /// <summary>Groups reviews by the document they name, or by claim if they name none.</summary>
    private static string DocumentOf(ImportedReview review) => review.SourceUrl?.Value ?? "claim: " + review.Claim;

    private static IEnumerable<(string Name, string Text)> Files(string dossier, ImmutableArray<ImportedReview> reviews, Repository repository, NewNames names)
    {
        var sentences = reviews.Select(review => review.Claim).Distinct(StringComparer.Ordinal).ToImmutableArray();
        var lines = SourceLines.Write(sentences.Select(sentence => new SentenceBlock(IsHeading: false, [sentence])));
        var language = reviews.Select(review => review.Language).FirstOrDefault(tag => tag is not null);
        var text = SearchableText.Of(SourceTextFile.Parse($"claims/{dossier}/source.txt", lines, SourceTextFile.DefaultJoin(language)));
        yield return ("source.yaml", Description(reviews[0], language));
        yield return ("source.txt", lines);
        var originals = new List<(string, JsonObject)>();
        foreach (var review in reviews)
        {
            var id = names.Claim(review.Claim);
            var others = sentences.Count(sentence => sentence.Contains(review.Claim, StringComparison.Ordinal));
            yield return (id + ".yaml", ReviewDraft.Write(review, repository, others > 1 ? text.SentenceIds[sentences.IndexOf(review.Claim)] : null));
            originals.Add((id, review.Original));
        }

        yield return (OriginalReviews.FileName, OriginalReviews.Write(originals));
    }

    private static string Description(ImportedReview review, string? language)
    {
        var draft = new DraftText();
        foreach (var unusable in review.UnusableOfSource)
            draft.Comment(unusable);
        return draft
            .Entry("title", review.SourceTitle ?? (review.SourceUrl is { } url ? $"[Document at {url.Parsed.Host}]" : "[Document not named]"), "")
            .Entry("publisher", review.SourcePublisher, "who published it; the review does not say")
            .Entry("url", review.SourceUrl?.Value, review.Missing("the address of the document on the web", "address of the document"))
            .Entry("published", review.SourceDate?.ToString(), review.Missing("YYYY-MM-DD, or as much of it as is known", "day of the document"))
            .Entry("language", language, review.Missing("its language tag, such as en or ja (BCP 47)", "language"))
            .Entry("coverage", "partial", "")
            .Entry("about", About, "")
            .ToString();
    }

    /// <summary>Gives out unused ids.</summary>
    private sealed class NewNames(Repository repository)
    {
        private readonly HashSet<string> _claims = repository.Claims.SelectMany(claim => claim.Aliases.Select(alias => alias.Value).Append(claim.Id)).ToHashSet(StringComparer.Ordinal);
        private readonly HashSet<string> _dossiers = repository.Dossiers.Select(dossier => dossier.Id).ToHashSet(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

        public string Claim(string words) => Free(_claims, ProposedId.From(words) ?? Hashed("claim", words));

        public string Dossier(ImportedReview review)
        {
            var title = review.SourceTitle ?? review.SourceUrl?.Value ?? review.Claim;
            return Free(_dossiers, (review.SourceTitle is null && review.SourceUrl is not null ? null : ProposedId.From(title)) ?? Hashed("document", title));
        }

        private string Free(HashSet<string> taken, string id)
        {
            var free = id;
            while (!taken.Add(free))
            {
                _next[id] = _next.GetValueOrDefault(id, 1) + 1;
                free = string.Create(CultureInfo.InvariantCulture, $"{id}-{_next[id]}");
            }

            return free;
        }

        private static string Hashed(string kind, string text) =>
            $"{kind}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..10]}";
    }
}
