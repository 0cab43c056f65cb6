using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Schemas;
using FactCheck.Tests.Process;

namespace FactCheck.Tests.Schemas;

/// <summary>The schemas and the readers of <c>Load</c> know the same fields, and take the same values.</summary>
public sealed partial class SchemaFieldsTest
{
    /// <summary>Values of every kind that some field takes, and near misses.</summary>
    private static readonly ImmutableArray<YamlNode> Values =
    [
        .. new[]
        {
            "words", "Words of a sentence, with a comma", "en", "pt-BR", "e", "en-", "an-id", "An-Id", "-id", "a--b", "#112233", "#12345",
            "https://example.org/", "HTTPS://example.org:8080/a?b=c#d", "http://example.org", "https://user@example.org/", "https:///path",
            "https://example.org/a b", "https://.example.org/", "mailto:ada@example.org", "mailto:ada", "javascript:alert(1)", "ftp://example.org/", "example.org",
            "2026-01-02", "2024-02-29", "2026-13-01", "2026-04-31", "2026-02-30", "2026-1-2", "02.01.2026", "2026-01", "2026", "1945", "0000", "0000-01-01", "26",
            "0", "1", "3", "5", "6", "50", "500", "501", "-1", "1.5", "1e3", "0x10", "true", "false", "yes", "no", "on", "off", "True",
            "supports", "undermine", "complete", "full", "none", "state", "verdict", "evidence", "privacy", "minor", "newsroom", "warning", "error", "info", "missing-context",
        }.SelectMany<string, YamlNode>(text => [SchemaPlaces.Scalar(text), SchemaPlaces.Scalar(text, isPlain: false)]),
        .. new[] { "", "~", "null", "NULL", " " }.Select(text => SchemaPlaces.Scalar(text)),
        SchemaPlaces.Scalar("", isPlain: false), SchemaPlaces.Scalar("~", isPlain: false), SchemaPlaces.Scalar("  ", isPlain: false),
        List(), List(SchemaPlaces.Scalar("words")), List(SchemaPlaces.Scalar("en"), SchemaPlaces.Scalar("ja")), List(SchemaPlaces.Scalar("~")), List(List()), List(Map()),
        List(Map(SchemaPlaces.Entry("nothing", SchemaPlaces.Scalar("words")))),
        Map(), Map(SchemaPlaces.Entry("en", SchemaPlaces.Scalar("words"))), Map(SchemaPlaces.Entry("en", SchemaPlaces.Scalar("~"))),
        Map(SchemaPlaces.Entry("english", SchemaPlaces.Scalar("words"))), Map(SchemaPlaces.Entry("en", List(SchemaPlaces.Scalar("words")))), Map(SchemaPlaces.Entry("en", Map())),
    ];

    public static TheoryData<string> Names => [.. SchemaFile.All.Select(file => file.Name)];

    /// <summary>Tries every word in the code of the readers at every place.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Each_block_has_the_keys_that_its_reader_reads(string name)
    {
        var places = SchemaPlaces.Of(Schema(name)).GroupBy(place => place.Path).ToList();
        var words = Directory.EnumerateFiles(Checkout.PathOf("src/FactCheck/Load"), "*.cs")
            .SelectMany(file => Literal().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Concat(Rule.All.Select(rule => rule.Code))
            .Concat(FactCheck.Model.Vocabularies.PolicyKinds.Words)
            .Concat(places.SelectMany(place => place).SelectMany(place => place.Block.Fields).Select(field => field.Key))
            .Distinct().ToList();
        Assert.True(words.Count > 100);
        foreach (var place in places)
        {
            var known = place.SelectMany(alternative => alternative.Block.Fields).Select(field => field.Key).ToHashSet();
            Assert.Equal(
                words.Where(known.Contains).Order(StringComparer.Ordinal),
                words.Where(word => place.Any(alternative => Knows(alternative, word))).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_field_accepts_the_values_that_its_reader_accepts(string name)
    {
        var schema = Schema(name);
        var documents = SchemaPlaces.Of(schema)
            .SelectMany(place => place.Block.Fields.SelectMany(field => Values
                .Select(value => (Path: $"{place.Path}/{field.Key}", Value: value, Root: place.Put(SchemaPlaces.With(place.Block, field.Key, value))))))
            .ToList();
        var verdicts = Judge.Verdicts(
            new Dictionary<string, string> { [name] = schema.Render(RepositoryIds.None) }, documents.Select(document => (name, YamlAsJson.Of(document.Root))));

        var differences = documents.Zip(verdicts)
            .Select(pair => (pair.First.Path, pair.First.Value, Schema: pair.Second, Reader: SchemaReaders.FindingsOf(schema, pair.First.Root).FirstOrDefault()))
            .Where(entry => entry.Schema is null != entry.Reader is null && !(entry.Schema is null && OnlyTheReaderSees(entry.Value, entry.Reader!)))
            .Select(entry => $"{entry.Path}: {YamlAsJson.Of(entry.Value)?.ToJsonString() ?? "null"}: schema says {entry.Schema ?? "valid"}, reader says {entry.Reader?.Message ?? "valid"}")
            .ToList();
        Assert.True(differences.Count == 0, $"{differences.Count} of {documents.Count}\n" + string.Join('\n', differences.Take(40)));
    }

    /// <summary>Without <c>title</c> an evidence item has no fields of a document.</summary>
    [Fact]
    public void A_field_that_needs_another_one_is_refused_without_it()
    {
        var schema = Schema("claim");
        var items = SchemaPlaces.Of(schema).Where(place => !place.Block.Beside.IsEmpty).ToList();
        Assert.NotEmpty(items);
        var documents = items.SelectMany(place => place.Block.Beside.Select(rule =>
        {
            var block = SchemaPlaces.With(place.Block, rule.Key, SchemaPlaces.Least(place.Block.Fields.Single(field => field.Key == rule.Key).Shape));
            return place.Put(block with { Entries = block.Entries.RemoveAll(entry => entry.Key.Value == rule.Needs) });
        })).ToList();
        var verdicts = Judge.Verdicts(new Dictionary<string, string> { ["claim"] = schema.Render(RepositoryIds.None) }, documents.Select(document => ("claim", YamlAsJson.Of(document))));
        Assert.DoesNotContain(null, verdicts);
        Assert.All(documents, document => Assert.Contains(SchemaReaders.FindingsOf(schema, document), finding => finding.Rule == Rule.FC101));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_field_is_described(string name) =>
        Assert.All(
            SchemaPlaces.Of(Schema(name)).SelectMany(place => place.Block.Fields),
            field => Assert.Matches(@"^\S.{3,}\.$", field.Description));

    /// <summary>
    /// Of unquoted text a schema sees what YAML makes of it: 26, 1e3 and True are a number or a Boolean, however they are written.
    /// For quoted numbers it checks digits, but not bounds; for languages the form of the tag, but not the registry.
    /// </summary>
    private static bool OnlyTheReaderSees(YamlNode value, Diagnostic finding) => value is YamlScalar scalar
        && (finding.Rule == Rule.FC107 || (scalar.IsPlain
            ? CoreSchema.KindOf(scalar.Text.Value) is ScalarKind.Number or ScalarKind.Boolean
            : scalar.Text.Value.All(char.IsAsciiDigit) && (finding.Rule == Rule.FC105 || finding.Rule == Rule.FC703 || finding.Rule == Rule.FC707)));

    private static bool Knows(SchemaPlace place, string word) =>
        !SchemaReaders.FindingsOf(place.File, place.Put(SchemaPlaces.With(place.Block, word, SchemaPlaces.Scalar("words"))))
            .Any(finding => (finding.Rule == Rule.FC101 || finding.Rule == Rule.FC701) && finding.Message.Contains(word, StringComparison.Ordinal));

    private static SchemaFile Schema(string name) => SchemaFile.All.Single(file => file.Name == name);

    private static YamlList List(params ImmutableArray<YamlNode> items) => new(items, Location.FileStart);

    private static YamlMap Map(params ImmutableArray<YamlEntry> entries) => new(entries, Location.FileStart);

    [GeneratedRegex("\"([A-Za-z][A-Za-z-]*)\"")]
    private static partial Regex Literal();
}
