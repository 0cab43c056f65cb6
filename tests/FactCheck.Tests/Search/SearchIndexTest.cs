using System.IO.Compression;
using System.Text;
using System.Text.Json;
using FactCheck.Plan;
using FactCheck.Render;
using FactCheck.Render.Data;

namespace FactCheck.Tests.Search;

public sealed class SearchIndexTest
{
    [Fact]
    public void A_claim_is_found_by_its_words_by_the_article_and_by_its_facts()
    {
        using var repository = TestRepository.Small();
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("opens at nine", "claim: Readers come in from nine\ntopics: [hours]"));
        var index = IndexOf(repository);
        foreach (var key in new[] { "readers", "opens", "library", "notice", "#verdict/accurate", "#topic/hours", "#source/library", "#claimant/Harbour Library" })
            Assert.True(index.ContainsKey(key), key);
        Assert.Equal([2], index["opens"]);
        Assert.Equal([1], index["door"]);
        Assert.DoesNotContain("six", index.Keys);
    }

    [Fact]
    public void A_claim_is_found_by_its_analysis_and_by_its_evidence_but_not_by_what_links_name()
    {
        using var repository = TestRepository.Small();
        repository.Put("claims/library/evidence/plan-2021.yaml", "title: Fahrplan am Kai\ntitle-translation: Timetable of the quay\npublisher: Quay Office\nkind: primary\nlanguage: de\nconsulted: full\n");
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim(
            "The library opens at nine.",
            """
            leaves-out: [The cloakroom is older.]
            analysis: |
              The **bar**ber at Yalta, and [a page](https://example.org/hidden-address).[^plan-2021] 北**方**領土
            """).Replace("  - title: Notice at the door", "  - {document: plan-2021, stance: context, shows: The ferries.}\n  - title: Notice at the door", StringComparison.Ordinal));
        var index = IndexOf(repository);
        foreach (var key in new[] { "yalta", "barber", "page", "北方", "方領", "fahrplan", "timetable", "quay", "office", "ferries", "cloakroom" })
            Assert.Equal([0], index.GetValueOrDefault(key) ?? []);
        foreach (var key in new[] { "hidden", "address", "https", "plan", "2021" })
            Assert.DoesNotContain(key, index.Keys);
    }

    [Fact]
    public void A_claim_is_found_by_the_names_of_whom_it_speaks_in_every_language()
    {
        using var repository = TestRepository.Small();
        repository.Put("site/people.yaml", People);
        repository.Put("site/topics.yaml", "- {id: hours, name: {en: Hours, ja: 開館時間}}\n");
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine.", "claimant: ada\ntopics: [hours]"));
        repository.Put("claims/library/closes.yaml", TestRepository.Claim("It closes at six.", "claimant: town\nanalysis: Peskov said so, in town.").Replace("2026-01-05", "2026-01-04", StringComparison.Ordinal));
        var index = IndexOf(repository);
        Assert.Equal([0], index["лавлеис"]);
        Assert.Equal([0], index["開館"]);
        Assert.Equal([4], index["песков"]);
        Assert.Equal([4], index["дмитрии"]);
        Assert.Equal([4], index["スコ"]);
        Assert.Equal([4], index["بيسكوف"]);

        // "Smith" alone may be either of them, and a word of an organisation's name may be any word.
        Assert.DoesNotContain("смит", index.Keys);
        Assert.Equal([4], index["город"]);
        repository.Put("claims/library/closes.yaml", TestRepository.Claim("It closes at six.", "analysis: Smith said so, in town."));
        Assert.DoesNotContain("смит", IndexOf(repository).Keys);
        Assert.DoesNotContain("город", IndexOf(repository).Keys);
    }

    [Fact]
    public void A_claim_that_uses_one_of_our_terms_is_found_by_all_of_its_forms()
    {
        using var repository = TestRepository.Small();
        repository.Put("site/terms.yaml", Terms);
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine.", "analysis: It has a map of the Southern Kuriles."));
        repository.Put("claims/library/closes.yaml", TestRepository.Claim("It closes at six.", "analysis: The southern door is shut."));
        var index = IndexOf(repository);
        var number = index["kuriles"];
        Assert.Equal(number, index["南ク"]);
        Assert.Equal(number, index["リル"]);
        Assert.Equal(number, index["курилы"]);
        Assert.Equal(number, index["كوريل"]);
        Assert.DoesNotContain("不法", index.Keys);

        using var block = JsonDocument.Parse(Encoding.UTF8.GetString(SearchIndex.Of(ScopeOf(repository.Check().Site)).Blocks[0]));
        var names = Assert.Single(block.RootElement.GetProperty("names").EnumerateArray()).EnumerateArray().Select(name => name.ToString()).ToList();
        Assert.Equal(["""["the four islands","en","ltr"]""", """["四島（ロシアでは南クリル）","ja","ltr"]"""], names[..2]);
        Assert.Contains("""["الكوريل الجنوبية","ar","rtl"]""", names);
        var rows = block.RootElement.GetProperty("rows").EnumerateArray().Select(row => row[15].ToString()).ToList();
        Assert.Equal(number[0] / 4, rows.IndexOf("[0]"));
        Assert.Contains("[]", rows);
    }

    private const string People =
        """
        - {id: peskov, name: {en: Dmitry Peskov, ru: Дмитрий Песков, ja: ドミトリー・ペスコフ, ar: دميتري بيسكوف}, kind: person, public-role: public}
        - {id: ada, name: {en: Ada Lovelace, ru: Ада Лавлейс}, kind: person, public-role: public}
        - {id: john, name: {en: John Smith, ru: Джон Смит}, kind: person, public-role: public}
        - {id: jane, name: {en: Jane Smith, ru: Джейн Смит}, kind: person, public-role: public}
        - {id: town, name: {en: Town, ru: Город}, kind: organisation}

        """;

    private const string Terms =
        """
        - id: four-islands
          use: {en: the four islands, ja: 四島（ロシアでは南クリル）, ru: четыре острова}
          variants: {en: [Southern Kuriles], ru: [Южные Курилы], ar: [الكوريل الجنوبية]}
          avoid: {ja: [不法占拠]}

        """;

    [Fact]
    public void Drafts_are_found_only_where_they_are_shown()
    {
        using var repository = TestRepository.Small();
        repository.Put("claims/library/closes.yaml", TestRepository.Claim("It closes at six.").Replace("published: 2026-01-05", "", StringComparison.Ordinal));
        Assert.DoesNotContain("closes", IndexOf(repository).Keys);
        Assert.Contains("closes", IndexOf(repository, "--drafts").Keys);
    }

    [Fact]
    public void What_is_withheld_is_in_no_file_and_what_is_retracted_says_so()
    {
        using var repository = TestRepository.Small();
        repository.Put("claims/library/closes.yaml", TestRepository.Claim("It closes at six.", "withheld: {date: 2026-02-01, class: privacy}"));
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine.", "retracted: {date: 2026-02-01, note: Wrong door.}\ncorrections:\n  - {date: 2026-02-01, kind: retraction, note: Wrong door.}"));
        var result = repository.Build();
        Assert.True(result.Written is not null, repository.Print(result));
        var files = TestRepository.FilesBelow(repository.Output).Where(file => file.StartsWith("search/", StringComparison.Ordinal)).ToList();
        Assert.Equal(["search/claims-0.json", "search/index.html", "search/index.json", "search/words-0.json"], files);
        foreach (var file in files)
        {
            Assert.DoesNotContain("closes", repository.Page(file), StringComparison.Ordinal);
            Assert.DoesNotContain("privacy", repository.Page(file), StringComparison.Ordinal);
        }

        using var block = JsonDocument.Parse(repository.Page("search/claims-0.json"));
        var row = Assert.Single(block.RootElement.GetProperty("rows").EnumerateArray()).EnumerateArray().Select(cell => cell.ToString()).ToList();
        Assert.Equal(
            ["../claims/opens-at-nine/", "accurate", "retracted", "", "“The library opens at nine.”", "en", "ltr", "Harbour Library", "", "", "../sources/library/", "Notice of the Harbour Library", "[]", "", "", "[]"],
            row);
    }

    [Fact]
    public void People_who_are_not_public_are_no_choice_and_no_key()
    {
        using var repository = TestRepository.Small();
        repository.Put("site/people.yaml", "- {id: jane, name: Jane Quux, kind: person, public-role: private}\n");
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine.", "claimant: jane\nanalysis: Jane Quux said so."));
        Assert.DoesNotContain(IndexOf(repository).Keys, key => key.Contains("quux", StringComparison.Ordinal) || key.Contains("jane", StringComparison.Ordinal));
        repository.Build();
        Assert.DoesNotContain("Quux", repository.Page("search/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_repository_has_a_page_and_an_empty_index()
    {
        using var repository = TestRepository.Small();
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine.").Replace("published: 2026-01-05", "", StringComparison.Ordinal));
        Assert.Empty(IndexOf(repository));
    }

    /// <summary>The promise of the search page: the first result of 5,000 claims within 200 kB, compressed.</summary>
    [Fact]
    public void The_first_result_of_5000_claims_needs_little()
    {
        using var repository = GeneratedRepository.WithWords(5_000);
        var site = repository.Check().Site;
        Assert.Equal(5_000, site.Claims.Length);
        var index = SearchIndex.Of(ScopeOf(site));
        var start = Compressed(index.Manifest);
        var words = index.Shards.Max(Compressed);
        var claims = index.Blocks.Max(Compressed);
        Assert.True(start + words + claims <= 200 * 1024, $"{start} + {words} + {claims} bytes");
        // Even if each of the first 20 results is in another file, and the word in two.
        Assert.True(start + 2 * words + 20 * claims <= 200 * 1024, $"{start} + 2 * {words} + 20 * {claims} bytes");
        Assert.Equal(site.Outputs.OfType<SearchShardOutput>().Count(), index.Shards.Length);
        Assert.Equal(site.Outputs.OfType<SearchBlockOutput>().Count(), index.Blocks.Length);

        var keys = Read(index).Select(entry => entry.Key).ToList();
        Assert.Equal(keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), keys);
        using var manifest = JsonDocument.Parse(index.Manifest);
        var firsts = manifest.RootElement.GetProperty("words").EnumerateArray().Select(key => key.GetString()!).ToList();
        Assert.Equal(firsts.Order(StringComparer.Ordinal), firsts);

        var again = SearchIndex.Of(ScopeOf(site));
        Assert.Equal(index.Manifest, again.Manifest);
        Assert.All(index.Shards.Zip(again.Shards), pair => Assert.True(pair.First.AsSpan().SequenceEqual(pair.Second)));
    }

    /// <summary>Long analyses make more files of words, not larger ones.</summary>
    [Fact]
    public void The_first_result_of_claims_with_long_analyses_needs_little()
    {
        using var repository = GeneratedRepository.WithWords(500, analysis: 600);
        var site = repository.Check().Site;
        var index = SearchIndex.Of(ScopeOf(site));
        Assert.Contains(Read(index), entry => entry.Value.Length > 100);
        Assert.InRange(index.Shards.Max(Compressed), 1, 32 * 1024);
        Assert.InRange(index.Blocks.Max(Compressed), 1, 8 * 1024);
        Assert.InRange(index.Shards.Sum(Compressed), 1, 500 * 3 * 1024);
    }

    private static PageScope ScopeOf(FactCheck.Plan.Site site) => new(site, site.Main, new Wording(site.Main.Words), address => address.Path);

    private static Dictionary<string, int[]> IndexOf(TestRepository repository, string flags = "") =>
        Read(SearchIndex.Of(ScopeOf(repository.Check(flags).Site))).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, int[]>> Read(SearchIndex index)
    {
        foreach (var bytes in index.Shards)
        {
            using var shard = JsonDocument.Parse(bytes);
            var keys = shard.RootElement.GetProperty("keys").EnumerateArray().Select(key => key.GetString()!).ToList();
            var entries = shard.RootElement.GetProperty("in").EnumerateArray().Select(list =>
            {
                var entry = 0;
                return list.EnumerateArray().Select(step => entry += step.GetInt32()).ToArray();
            }).ToList();
            Assert.Equal(keys.Count, entries.Count);
            for (var i = 0; i < keys.Count; i++)
                yield return KeyValuePair.Create(keys[i], entries[i]);
        }
    }

    private static int Compressed(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return (int)target.Length;
    }
}
