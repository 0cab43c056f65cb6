using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace FactCheck.Tests.Hostile;

/// <summary>Every text of <c>attacks.txt</c> in the files for machines: they parse, and hold the text as it was written.</summary>
public sealed class SafeDataTest
{
    private const string Atom = "{http://www.w3.org/2005/Atom}";

    [Fact]
    public void Data_files_parse_and_equal_the_input()
    {
        using var repository = Claims();
        var result = repository.Build("--base-url https://example.org/");
        Assert.True(result.Written is not null, repository.Print(result));

        Assert.All([',', ';', '\t'], separator => Assert.Empty(Spreadsheet.Formulas(repository.Page("data/claims.csv"), separator)));
        var table = Csv(repository.Page("data/claims.csv")).ToDictionary(row => row[0], StringComparer.Ordinal);
        using var claims = JsonDocument.Parse(repository.Page("data/claims.json"));
        var summaries = claims.RootElement.GetProperty("claims").EnumerateArray().ToDictionary(claim => claim.GetProperty("id").GetString()!, StringComparer.Ordinal);
        using var reviews = JsonDocument.Parse(repository.Page("data/claimreview.json"));
        var reviewed = reviews.RootElement.GetProperty("dataFeedElement").EnumerateArray()
            .Select(item => item.GetProperty("item")).Select(item => item.ValueKind == JsonValueKind.Array ? item[0] : item)
            .ToDictionary(item => item.GetProperty("url").GetString()!, StringComparer.Ordinal);
        using var annotations = JsonDocument.Parse(repository.Page("sources/library/annotations.jsonld"));
        Assert.Equal(Attacks.All.Length, annotations.RootElement.GetProperty("items").GetArrayLength());

        for (var i = 0; i < Attacks.All.Length; i++)
        {
            var (id, text) = ($"c-{i}", Attacks.All[i]);
            Assert.Equal(text, summaries[id].GetProperty("summary").GetString());
            Assert.Equal(text, summaries[id].GetProperty("claim").GetString());
            var review = reviewed[$"https://example.org/claims/{id}/"];
            Assert.Equal(text, review.GetProperty("claimReviewed").GetString());
            Assert.Equal(text, review.GetProperty("reviewRating").GetProperty("ratingExplanation").GetString());

            using var data = JsonDocument.Parse(repository.Page($"claims/{id}/index.json"));
            Assert.Contains(text, Strings(data.RootElement), StringComparer.Ordinal);
            using var embedded = JsonDocument.Parse(SafePage.Parse(repository.Page($"claims/{id}/index.html")).QuerySelector("script")!.TextContent);
            Assert.Contains(text, Strings(embedded.RootElement), StringComparer.Ordinal);

            Assert.Equal(text, Spreadsheet.WithoutGuards(table[id][4]));
            Assert.Equal(text, Spreadsheet.WithoutGuards(table[id][14]));
        }
    }

    [Fact]
    public void Feeds_and_the_sitemap_parse_and_hold_the_text()
    {
        using var repository = Claims();
        Assert.NotNull(repository.Build("--base-url https://example.org/").Written);
        var entries = XDocument.Parse(repository.Page("feed.xml")).Root!.Elements(Atom + "entry").ToList();
        Assert.NotEmpty(entries);
        foreach (var entry in entries)
        {
            var number = int.Parse(entry.Element(Atom + "id")!.Value.Split("c-")[1].TrimEnd('/'), CultureInfo.InvariantCulture);
            Assert.EndsWith("\n" + Attacks.All[number], entry.Element(Atom + "summary")!.Value, StringComparison.Ordinal);
            Assert.Contains(Attacks.All[number], entry.Element(Atom + "title")!.Value, StringComparison.Ordinal);
        }

        var addresses = XDocument.Parse(repository.Page("sitemap.xml")).Root!.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value).ToHashSet(StringComparer.Ordinal);
        Assert.All(Enumerable.Range(0, Attacks.All.Length), i => Assert.Contains($"https://example.org/claims/c-{i}/", addresses));
    }

    private static TestRepository Claims()
    {
        var repository = new TestRepository();
        repository.Put("site/site.yaml", HostileSites.ShowingHtml);
        repository.Put("claims/library/source.yaml", "title: Notice\nlanguage: en\n");
        repository.Put("claims/library/source.txt", string.Concat(Attacks.All.Select((_, i) => $"The library opens on day {i}.\n")));
        for (var i = 0; i < Attacks.All.Length; i++)
        {
            var text = HostileSites.Yaml(Attacks.All[i]);
            repository.Put($"claims/library/c-{i}.yaml", $$"""
                quote: The library opens on day {{i}}.
                claim: {{text}}
                verdict: accurate
                summary: {{text}}
                evidence: [{title: {{text}}, stance: supports, consulted: full, shows: {{text}}}]
                published: 2026-01-05
                """);
        }

        return repository;
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        _ => [],
    };

    /// <summary>Rows of RFC 4180.</summary>
    private static IEnumerable<string[]> Csv(string text)
    {
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = text[0] == '\uFEFF' ? 1 : 0; i < text.Length; i++)
        {
            if (isQuoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (text[i] == '"')
            {
                Assert.True(isQuoted || cell.Length == 0);
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && text[i] is ',' or '\r' && !isQuoted)
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[i] == ',')
                    continue;
                Assert.Equal('\n', text[++i]);
                yield return [.. row];
                row.Clear();
            }
            else
            {
                cell.Append(text[i]);
            }
        }

        Assert.False(isQuoted);
    }
}
