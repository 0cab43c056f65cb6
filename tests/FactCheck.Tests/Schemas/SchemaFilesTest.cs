using System.Text;
using System.Text.Json;
using FactCheck.Schemas;
using FactCheck.Tests.Process;

namespace FactCheck.Tests.Schemas;

public sealed class SchemaFilesTest
{
    public static TheoryData<string> Names => [.. SchemaFile.All.Select(file => file.Name)];

    /// <summary>The package of the program carries them, for editors that know no repository.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_packed_schema_is_the_one_that_is_written_without_ids(string name)
    {
        var schema = SchemaFile.All.Single(file => file.Name == name);
        var packed = Checkout.PathOf($"src/FactCheck.Cli/schemas/{schema.FileName}");
        var rendered = schema.Render(RepositoryIds.None);
        if (Expectations.AreRewritten)
            File.WriteAllText(packed, rendered, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.True(File.ReadAllText(packed) == rendered, $"{packed} is out of date; run factcheck schema --static --output src/FactCheck.Cli/schemas");
    }

    [Fact]
    public void The_settings_of_the_editor_map_each_schema_to_its_files()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Checkout.PathOf(".vscode/settings.json")));
        Assert.Equal(
            SchemaFile.All.Select(file => (".factcheck/" + file.FileName, string.Join(' ', file.Files))),
            settings.RootElement.GetProperty("yaml.schemas").EnumerateObject()
                .Select(entry => (entry.Name, string.Join(' ', entry.Value.EnumerateArray().Select(glob => glob.GetString())))));
    }

    [Fact]
    public void A_repository_s_own_ids_are_completed_and_explained()
    {
        using var repository = TestRepository.Small();
        repository.Put("site/people.yaml", "- {id: ada, name: Ada Example, public-role: public}\n- {id: 1945, name: {en: The Group of 1945, ja: 1945年会}}\n");
        repository.Put("site/topics.yaml", "[]\n");
        repository.Put("site/verdicts.yaml", "- {id: right, label: Right, definition: It is so.}\n- {id: wrong, label: Wrong, definition: It is not so.}\n");

        using var schema = JsonDocument.Parse(SchemaFile.All.Single(file => file.Name == "claim").Render(RepositoryIds.Read(repository.Root)));

        var properties = schema.RootElement.GetProperty("properties");
        Assert.Equal(["right", "wrong"], Strings(properties.GetProperty("verdict").GetProperty("enum")));
        Assert.EndsWith("\n\nright: Right\nwrong: Wrong", properties.GetProperty("verdict").GetProperty("description").GetString(), StringComparison.Ordinal);
        var claimant = properties.GetProperty("claimant").GetProperty("anyOf").EnumerateArray().ToList();
        Assert.Equal(["ada", "1945"], Strings(claimant[0].GetProperty("enum")));
        Assert.Equal("number", claimant[1].GetProperty("type").GetString());
        Assert.EndsWith("\n\nada: Ada Example\n1945: The Group of 1945", properties.GetProperty("authors").GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Strings(JsonElement list) => list.EnumerateArray().Select(item => item.GetString());
}
