using System.Text.Json;
using FactCheck.Diagnostics;
using FactCheck.Edit;
using FactCheck.Edit.Init;
using FactCheck.Model;
using FactCheck.Schemas;

namespace FactCheck.Tests.Edit;

public sealed class NewRepositoryTest
{
    [Fact]
    public void It_passes_its_own_strict_check_and_builds()
    {
        using var repository = Created();
        Assert.DoesNotContain(repository.Check("--strict").Findings, finding => finding.Severity > Severity.Info);
        FilledIn.In(repository.Root);
        Assert.Empty(repository.Check("--strict --base-url https://example.org/repo/").Findings);
        Assert.NotNull(repository.Build("--strict --base-url https://example.org/repo/").Written);
        Assert.Empty(BrokenLinks.In(repository.Output));
        Assert.True(File.Exists(Path.Join(repository.Output, "claims/no-peace-treaty-signed/index.html")));
    }

    /// <summary>No placeholder is written that the rule does not find, and the rule looks for none that is not written.</summary>
    [Fact]
    public void With_an_address_each_text_that_a_person_has_to_write_is_an_error()
    {
        using var repository = Created();
        var found = repository.Build("--base-url https://example.org/repo/");
        Assert.Null(found.Written);
        Assert.All(found.Findings, finding => Assert.Equal(("FC708", Severity.Error), (finding.Code, finding.Severity)));
        Assert.Equal(
            ["site/pages/about.md", "site/pages/contact.md", "site/pages/methodology.md", "site/people.yaml", "site/site.yaml"],
            found.Findings.Select(finding => finding.File).Order(StringComparer.Ordinal));
        Assert.All(Placeholders.All, placeholder => Assert.Contains(found.Findings, finding => finding.Message.Contains(placeholder.Text, StringComparison.Ordinal)));
        Assert.All(InitFiles.All, file => Assert.DoesNotContain("@@", file.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_file_of_its_folder_is_packed()
    {
        var folder = Path.Join(TestRepository.OfThisProject(), "src/FactCheck/Edit/Init/Files");
        Assert.Equal(TestRepository.FilesBelow(folder).Append("site/verdicts.yaml").Order(StringComparer.Ordinal), InitFiles.All.Select(file => file.Path));
        Assert.All(InitFiles.All.Where(file => file.Path is not ("site/verdicts.yaml" or ".config/dotnet-tools.json")), file => Assert.Equal(Filled(File.ReadAllText(Path.Join(folder, file.Path))), file.Text));

        static string Filled(string text) => Placeholders.All.Aggregate(text, (before, placeholder) => before.Replace(placeholder.Mark, placeholder.Text, StringComparison.Ordinal));
    }

    /// <summary>The example says nothing that the first dossier does not say.</summary>
    [Fact]
    public void Its_example_is_an_excerpt_of_the_first_dossier()
    {
        var dossier = Path.Join(TestRepository.OfThisProject(), "claims/japan-russia-peace-treaty");
        foreach (var (path, text) in InitFiles.All.Where(file => file.Path.Contains("/evidence/", StringComparison.Ordinal)))
            Assert.Equal(File.ReadAllText(Path.Join(dossier, "evidence", Path.GetFileName(path))), text);
        Assert.Contains(InitFiles.All.Single(file => file.Path.EndsWith("source.txt", StringComparison.Ordinal)).Text, File.ReadAllText(Path.Join(dossier, "source.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_over()
    {
        using var repository = new TestRepository();
        repository.Put("README.md", "mine");
        var refusal = Assert.Throws<Refusal>(() => NewRepository.Create(repository.Root));
        Assert.Contains("\nREADME.md", refusal.Hint, StringComparison.Ordinal);
        Assert.Equal(["README.md"], TestRepository.FilesBelow(repository.Root));

        using var dossiers = TestRepository.Small();
        Assert.Contains("claims, with dossiers", Assert.Throws<Refusal>(() => NewRepository.Create(dossiers.Root)).Hint, StringComparison.Ordinal);

        using var other = new TestRepository();
        other.Put("notes.txt", "mine");
        NewRepository.Create(other.Root);
        Assert.Equal("mine", other.Read("notes.txt"));
    }

    [Fact]
    public void Its_settings_for_editors_and_branches_are_JSON()
    {
        foreach (var (_, text) in InitFiles.All.Where(file => file.Path.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var json = JsonDocument.Parse(text);
            Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
        }
    }

    [Fact]
    public void Editors_find_the_schema_of_each_file()
    {
        using var json = JsonDocument.Parse(InitFiles.All.Single(file => file.Path == ".vscode/settings.json").Text);
        Assert.Equal(
            SchemaFile.All.Select(schema => $".factcheck/{schema.FileName}: {string.Join(' ', schema.Files)}"),
            json.RootElement.GetProperty("yaml.schemas").EnumerateObject().Select(member => $"{member.Name}: {string.Join(' ', member.Value.EnumerateArray().Select(glob => glob.GetString()))}"));
    }

    [Fact]
    public void Its_set_up_list_names_what_is_there()
    {
        using var repository = Created();
        var setUp = repository.Read("SETUP.md");
        foreach (var place in new[] { "site/site.yaml", "site/people.yaml", "claims/peace-treaty-example", "site/topics.yaml", ".github/rulesets/main.json", ".github/CODEOWNERS" })
        {
            Assert.Contains($"`{place}`", setUp, StringComparison.Ordinal);
            Assert.True(Path.Exists(Path.Join(repository.Root, place)), place);
        }
    }

    /// <summary>A newcomer deletes the example, as the list says.</summary>
    [Fact]
    public void Without_its_example_it_still_has_no_errors()
    {
        using var repository = Created();
        Directory.Delete(Path.Join(repository.Root, "claims/peace-treaty-example"), recursive: true);
        File.Delete(Path.Join(repository.Root, "site/topics.yaml"));
        Assert.DoesNotContain(repository.Check().Findings, finding => finding.Severity >= Severity.Warning);
    }

    private static TestRepository Created()
    {
        var repository = new TestRepository();
        NewRepository.Create(repository.Root);
        return repository;
    }
}
