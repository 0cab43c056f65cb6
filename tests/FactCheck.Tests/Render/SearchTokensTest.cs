using System.Text.Json;
using FactCheck.Render.Data;

namespace FactCheck.Tests.Render;

/// <summary>Texts and their keys are in search-tokens.json; a browser test holds search.js to the same table.</summary>
public sealed class SearchTokensTest
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            using var table = JsonDocument.Parse(File.ReadAllText(Path.Join(TestRepository.OfThisProject(), "tests/FactCheck.Tests/Render/search-tokens.json")));
            foreach (var row in table.RootElement.EnumerateArray())
                data.Add(row.GetProperty("text").GetString()!, string.Join('|', row.GetProperty("keys").EnumerateArray().Select(key => key.GetString())));
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_is_found_under_these_keys(string text, string keys) => Assert.Equal(keys, string.Join('|', SearchTokens.Of(text)));
}
