using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Pages;
using FactCheck.Texts;

namespace FactCheck.Render.Data;

/// <summary>
/// The search index of a language: a manifest, files of words, files of claims. Browsers load the manifest, the files of
/// the typed words, and the files of the claims to show. Claims are numbered from 0, newest first.
/// </summary>
/// <remarks>
/// <c>index.json</c>: <c>version</c> 2; <c>content</c>, a fingerprint that every file of one build repeats, so that files of two
/// builds are never mixed; <c>claims</c>, how many; <c>block</c>, how many in a file; <c>words</c>, the first key of each file of words.
/// <c>words-N.json</c>: <c>keys</c> in ordinal order (UTF-16), and for each of them <c>in</c>: the claims that have it, each
/// as four times its number plus a <see cref="SearchWeight"/>, as differences to the one before.
/// Keys are words (<see cref="SearchTokens"/>) and, after <c>#</c>, <c>verdict/id</c>, <c>topic/id</c>, <c>claimant/id</c>,
/// <c>source/id</c>, <c>date/YYYY-MM-DD</c>.
/// <c>claims-N.json</c>: <c>rows</c> of [address from the search page, verdict, state or "", rating of the picture or recording in
/// words or "", heading, its language and direction, claimant, date, date in words, address of the source, its title, quotes:
/// [words of the source in quotation marks, language, direction], that an AI model wrote the check or "", language of the page if
/// it is another one, or "", what it speaks of: places in <c>names</c>]. <c>names</c>: people, topics and terms, each as a list of
/// [name, language, direction], that of the page's language first.
/// Around words that are not in a row, the script shows the passage of the claim's own page, which it then loads.
/// </remarks>
internal sealed record SearchIndex(byte[] Manifest, ImmutableArray<byte[]> Shards, ImmutableArray<byte[]> Blocks)
{
    /// <summary>Placeholder for the fingerprint until all files are known.</summary>
    private const string NoContent = "----------";

    private const int ContentStart = 12;

    public static SearchIndex Of(PageScope scope)
    {
        var claims = SearchPlanning.Claims(scope.Site).ToList();
        var postings = SearchPostings.Of(claims, scope);
        var shards = Cut(postings.All, SearchPlanning.Shards(scope.Site));
        var rows = claims.Zip(postings.Names).ToList();
        IEnumerable<(PlannedClaim, ImmutableArray<SearchedName>)[]> blocks = rows.Count == 0 ? [[]] : rows.Chunk(SearchPlanning.BlockSize);
        ImmutableArray<byte[]> shardFiles = [.. shards.Select(Shard)];
        ImmutableArray<byte[]> blockFiles = [.. blocks.Select(block => Block(block, scope))];
        var content = Fingerprint(shardFiles.Concat(blockFiles));
        foreach (var file in shardFiles.Concat(blockFiles))
            Encoding.ASCII.GetBytes(content, file.AsSpan(ContentStart));
        return new SearchIndex(JsonText.Write(indented: false, json => WriteManifest(json, claims.Count, shards, content)), shardFiles, blockFiles);
    }

    /// <summary>Cuts the keys into ranges of about equal size; the last ones are empty if there are too few keys.</summary>
    private static ImmutableArray<ImmutableArray<SearchPosting>> Cut(ImmutableArray<SearchPosting> postings, int parts)
    {
        var total = postings.Sum(posting => (long)posting.Size);
        var cut = ImmutableArray.CreateBuilder<ImmutableArray<SearchPosting>>(parts);
        var (start, seen) = (0, 0L);
        for (var part = 1; part <= parts; part++)
        {
            var end = start;
            while (end < postings.Length && (part == parts || seen < total * part / parts))
                seen += postings[end++].Size;
            cut.Add(postings[start..end]);
            start = end;
        }

        return cut.MoveToImmutable();
    }

    private static void WriteManifest(Utf8JsonWriter json, int claims, ImmutableArray<ImmutableArray<SearchPosting>> shards, string content)
    {
        json.WriteNumber("version", 1);
        json.WriteString("content", content);
        json.WriteNumber("claims", claims);
        json.WriteNumber("block", SearchPlanning.BlockSize);
        json.WriteTexts("words", shards.Select(shard => shard.IsEmpty ? "\uFFFF" : shard[0].Key));
    }

    private static byte[] Shard(ImmutableArray<SearchPosting> postings) =>
        JsonText.Write(indented: false, json =>
        {
            json.WriteString("content", NoContent);
            json.WriteTexts("keys", postings.Select(posting => posting.Key));
            json.WriteList("in", postings, posting =>
            {
                json.WriteStartArray();
                var before = 0;
                foreach (var entry in posting.Entries)
                {
                    json.WriteNumberValue(entry - before);
                    before = entry;
                }

                json.WriteEndArray();
            });
        });

    private static byte[] Block((PlannedClaim Claim, ImmutableArray<SearchedName> Names)[] claims, PageScope scope)
    {
        var names = claims.SelectMany(claim => claim.Names).Distinct().ToList();
        return JsonText.Write(indented: false, json =>
        {
            json.WriteString("content", NoContent);
            json.WriteList("names", names, name => Texts(json, name.Names));
            json.WriteList("rows", claims, claim => Row(json, claim.Claim, claim.Names.Select(names.IndexOf), scope));
        });
    }

    private static void Row(Utf8JsonWriter json, PlannedClaim claim, IEnumerable<int> names, PageScope scope)
    {
        var heading = scope.HeadingOf(claim);
        json.WriteStartArray();
        json.WriteStringValue(Link(scope.ClaimPage(claim)));
        json.WriteStringValue(claim.Verdict.Id.Value);
        json.WriteStringValue(ClaimTitle.Flag(claim.State) ?? "");
        json.WriteStringValue(scope.MediaRatings(claim.Claim) ?? "");
        json.WriteStringValue(heading.Text.Value);
        json.WriteStringValue(heading.Text.Language);
        json.WriteStringValue(LanguageTag.Direction(heading.Text.Language));
        json.WriteStringValue(scope.PersonName(claim.Claimant));
        json.WriteStringValue(claim.Date?.ToString() ?? "");
        json.WriteStringValue(scope.Words(claim.Date) ?? "");
        json.WriteStringValue(Link(scope.SourcePage(claim.Claim.Dossier)));
        json.WriteStringValue(scope.TitleOf(claim.Source).Value);
        Texts(json, heading.Quotes);
        json.WriteStringValue(ReadingNotice.Of(claim, scope) is { IsAi: true } notice ? notice.Short : "");
        json.WriteStringValue(scope.OtherLanguage(scope.ClaimPage(claim)) is { } other ? scope.Wording.LanguageName(other) : "");
        json.WriteStartArray();
        foreach (var name in names)
            json.WriteNumberValue(name);
        json.WriteEndArray();
        json.WriteEndArray();

        string Link(Address address) => address.RelativeFrom(scope.Tree.Search, scope.Site.Options.ForDisk);
    }

    private static void Texts(Utf8JsonWriter json, IEnumerable<LocalText> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStartArray();
            json.WriteStringValue(text.Value);
            json.WriteStringValue(text.Language);
            json.WriteStringValue(LanguageTag.Direction(text.Language));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>Hashes the files without their own fingerprint, <c>{"content":"…</c>.</summary>
    private static string Fingerprint(IEnumerable<byte[]> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(file.AsSpan(0, ContentStart));
            hash.AppendData(file.AsSpan(ContentStart + NoContent.Length));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..NoContent.Length];
    }
}
