using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FactCheck.Model;
using FactCheck.Render.Data;

namespace FactCheck.Tests.Render;

/// <summary>Texts and their keys are in search-tokens.json; a browser test holds search.js to the same table.</summary>
public sealed partial class SearchTokensTest
{
    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            using var table = JsonDocument.Parse(File.ReadAllText(Path.Join(TestRepository.OfThisProject(), "tests/FactCheck.Tests/Render/search-tokens.json")));
            foreach (var row in table.RootElement.EnumerateArray())
                data.Add(row.GetProperty("text").GetString()!, Joined(row.GetProperty("keys")), Joined(row.GetProperty("asked")));
            return data;

            static string Joined(JsonElement keys) => string.Join('|', keys.EnumerateArray().Select(key => key.GetString()));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_is_found_under_these_keys_and_asks_for_those(string text, string keys, string asked)
    {
        Assert.Equal(keys, string.Join('|', SearchTokens.Of(text)));
        Assert.Equal(asked, string.Join('|', SearchTokens.Asked(text)));
    }

    [Fact]
    public void The_script_and_the_generator_know_the_same_scripts_without_spaces()
    {
        var script = File.ReadAllText(Path.Join(TestRepository.OfThisProject(), "site/assets/search.js"));
        var line = script.Split('\n').Single(line => line.StartsWith("const UNSPACED = ", StringComparison.Ordinal));
        var ranges = Range().Matches(line).Select(range => (First: CodePoint(range.Groups[1]), Last: CodePoint(range.Groups[2]))).ToList();
        Assert.Equal(Enumerable.Range(0, 0x110000).Where(UnspacedScripts.Has), ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1)).Order());

        static int CodePoint(Group digits) => int.Parse(digits.Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\\u\{?([0-9a-f]+)\}?-\\\\u\{?([0-9a-f]+)\}?")]
    private static partial Regex Range();
}
