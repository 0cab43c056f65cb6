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
/// <c>factcheck import claimreview</c>: a dossier for each document that the reviews name, and in it a draft for each
/// claim. The document itself is not in the file, so the stored text is the claims as they were worded, and says so.
/// </summary>
public static class ReviewImport
{
    private const string About =
        "The text below is not the document. It is the claims as other fact-checks worded them, one a line. Replace it by the document, then run factcheck reanchor.";

    /// <param name="root">The folder that holds, or will hold, <c>claims</c>.</param>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="parallelism">Largest number of workers.</param>
    /// <exception cref="Refusal">It cannot be done as asked; nothing was written.</exception>
    public static EditDone Run(string root, ReadOnlyMemory<byte> content, int parallelism) =>
        Import(root, ReviewFile.Read(content), parallelism);

    private static EditDone Import(string root, List<JsonObject> originals, int parallelism)
    {
        var (repository, _) = RepositoryReader.Read(root, parallelism);
        var reviews = originals.Select(ImportedReview.Of).ToList();
        var names = new NewNames(repository);
        var dossiers = reviews.OfType<ImportedReview>().GroupBy(DocumentOf, StringComparer.Ordinal)
            .Select(document => (Id: names.Dossier(document.First()), Reviews: document.ToImmutableArray())).ToList()
            .ConvertAll(document => (document.Id, Files: Files(document.Id, document.Reviews, repository, names).ToList()));
        var changes = Write(root, dossiers);
        var without = reviews.Count(review => review is null);
        return new EditDone(changes,
        [
            $"{Counted.Of(reviews.Count - without, "draft")} in {Counted.Of(names.Dossiers, "dossier")}; what a review does not say is marked in each file",
            .. without > 0 ? [$"{Counted.Of(without, "review")} without a claim left out"] : Array.Empty<string>(),
        ]);
    }

    /// <summary>Written when all of them are known, so that only the disk or another program can stop it halfway.</summary>
    /// <returns>The files.</returns>
    /// <exception cref="Refusal">Not all could be written; the hint names those that were.</exception>
    private static ImmutableArray<string> Write(string root, List<(string Id, List<(string Name, string Text)> Files)> dossiers)
    {
        for (var done = 0; done < dossiers.Count; done++)
        {
            var (id, files) = dossiers[done];
            try
            {
                if (!DossierFolder.TryCreate(root, id, files))
                    throw new Refusal($"claims/{id} exists already", Written("run the import again: another name is chosen", done));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw new Refusal($"claims/{id} cannot be written: {failure.Message}", Written("make room or set permissions, then run the import again", done));
            }
        }

        return [.. dossiers.SelectMany(dossier => dossier.Files.Where(file => file.Name[0] != '.').Select(file => $"claims/{dossier.Id}/{file.Name}"))];

        string Written(string hint, int count) => count == 0
            ? hint
            : $"{hint}; delete what was written before: {string.Join(", ", dossiers.Take(count).Select(dossier => $"claims/{dossier.Id}"))}";
    }

    /// <summary>Reviews belong together when they name one document; those that name none stay alone with their claim.</summary>
    private static string DocumentOf(ImportedReview review) => review.SourceUrl?.Value ?? "claim: " + review.Claim;

    private static IEnumerable<(string Name, string Text)> Files(string dossier, ImmutableArray<ImportedReview> reviews, Repository repository, NewNames names)
    {
        var sentences = reviews.Select(review => review.Claim).Distinct(StringComparer.Ordinal).ToImmutableArray();
        var lines = SourceLines.Write(sentences.Select(sentence => new SentenceBlock(IsHeading: false, [sentence])));
        var language = reviews.Select(review => review.Language).FirstOrDefault(tag => tag is not null);
        var text = SearchableText.Of(SourceTextFile.Parse($"claims/{dossier}/source.txt", lines, SourceTextFile.DefaultJoin(language)));
        yield return ("source.yaml", Description(reviews[0], language));
        yield return ("source.txt", lines);
        var kept = new List<(string, JsonObject)>();
        foreach (var review in reviews)
        {
            var id = names.Claim(review.Claim);
            var others = sentences.Count(sentence => sentence.Contains(review.Claim, StringComparison.Ordinal));
            yield return (id + ".yaml", ReviewDraft.Write(review, repository, others > 1 ? text.SentenceIds[sentences.IndexOf(review.Claim)] : null));
            kept.Add((id, review.Original));
        }

        yield return (KeptReviews.FileName, KeptReviews.Write(kept));
    }

    private static string Description(ImportedReview review, string? language) => new DraftText()
        .Entry("title", review.SourceTitle ?? (review.SourceUrl is { } url ? $"[Document at {url.Parsed.Host}]" : "[Document not named]"), "")
        .Comment("publisher: who published it; the review does not say")
        .Entry("url", review.SourceUrl?.Value, "the address of the document on the web; the review does not say")
        .Entry("published", review.SourceDate?.ToString(), "YYYY-MM-DD, or as much of it as is known; the review does not say")
        .Entry("language", language, "its language tag, such as en or ja (BCP 47); the review does not say")
        .Entry("coverage", "partial", "")
        .Entry("about", About, "")
        .ToString();

    /// <summary>Ids that no claim or dossier has yet.</summary>
    private sealed class NewNames(Repository repository)
    {
        private readonly HashSet<string> _claims = repository.Claims.SelectMany(claim => claim.Aliases.Select(alias => alias.Value).Append(claim.Id)).ToHashSet(StringComparer.Ordinal);
        private readonly HashSet<string> _dossiers = repository.Dossiers.Select(dossier => dossier.Id).ToHashSet(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

        public int Dossiers { get; private set; }

        public string Claim(string words) => Free(_claims, ProposedId.From(words) ?? Hashed("claim", words));

        public string Dossier(ImportedReview review)
        {
            Dossiers++;
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
