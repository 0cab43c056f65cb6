using CsCheck;
using FactCheck.Diagnostics;
using FactCheck.Edit.Yaml;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Tests.Anchor;
using FactCheck.Texts;

namespace FactCheck.Tests.Edit;

public sealed class YamlFileScalarsTest
{
    private static readonly Gen<string> Words = RandomText
        .OneOf("peace", "treaty:", "#1", "don’t", "it's", "\"so\"", "–", "мир", "条約", "👩‍👩‍👧", "a\u0301", "{x}", "[y]", "- z", "? q", ", w", ": v", "\\n", "100%", "&a", "*b", "\u00AD", "\u00A0", "null")
        .Array[1, 14].Select(words => string.Join(' ', words).Normalize().Trim()).Select(words => words.Length == 0 ? "x" : words);

    private static readonly Func<string, string>[] Styles =
    [
        value => value,
        value => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'",
        YamlScalarText.DoubleQuoted,
        value => $"|-\n    {value}",
        value => $">+\n    {value}\n\n",
        value => $">-  # folded\n    {value.Replace(" ", "\n    ", StringComparison.Ordinal)}",
        value => $"'{value.Replace("'", "''", StringComparison.Ordinal).Replace(" ", "\n    ", StringComparison.Ordinal)}'",
        value => value.Replace(" ", "\n    ", StringComparison.Ordinal),
    ];

    private static readonly string[] Files =
    [
        "# top\nother: 1 # one\nkey: {0}\nlast: [a,  b]\n",
        "list:\n  - x\n  - {0}\n  - y   # why\n",
        "list:\n  - a: {0}\n    b: >\n      text\n\n# end",
        "only: {0}",
    ];

    [Fact]
    public void Only_the_scalar_is_replaced_whatever_its_style_and_its_value() =>
        Gen.Select(Words, Words, Gen.Int[0, Styles.Length - 1], Gen.Int[0, Files.Length - 1], Gen.Bool).ForAll((before, after, style, file, isCrLf) =>
        {
            var parts = Files[file].Split("{0}");
            var yaml = parts[0] + Styles[style](before) + parts[1];
            if (isCrLf)
                yaml = yaml.Replace("\n", "\r\n", StringComparison.Ordinal);
            var texts = Texts(yaml);
            if (texts is null || texts.FirstOrDefault(text => text.Value.TrimEnd('\n') == before) is not { } old)
                return;

            var changed = Replaced(yaml, [new ScalarEdit(old, after)]);
            if (changed is null)
            {
                Assert.True(style is 3 or 4 or 5, $"only blocks may be refused: {yaml} {after}");
                return;
            }

            var head = yaml[..yaml.IndexOf(parts[0].Split('\n')[^1], StringComparison.Ordinal)];
            Assert.StartsWith(head, changed, StringComparison.Ordinal);
            Assert.EndsWith(isCrLf ? parts[1].Replace("\n", "\r\n", StringComparison.Ordinal) : parts[1], changed, StringComparison.Ordinal);
            if (isCrLf)
                Assert.DoesNotContain('\n', changed.Replace("\r\n", "", StringComparison.Ordinal));
            var now = Texts(changed)!;
            Assert.Equal(texts.Select(text => ReferenceEquals(text, old) ? after : text.Value.TrimEnd('\n')), now.Select(text => text.Value.TrimEnd('\n')));
        }, iter: 6_000);

    [Fact]
    public void Lines_are_counted_as_YAML_counts_them()
    {
        const string yaml = "a: \"x\u2028 y\u0085 z\"\nb: old words # c\n";
        var old = Texts(yaml)!.Single(text => text.Value == "old words");
        Assert.Equal("a: \"x\u2028 y\u0085 z\"\nb: new words # c\n", Replaced(yaml, [new ScalarEdit(old, "new words")]));
    }

    [Fact]
    public void Several_texts_of_a_line_are_replaced()
    {
        const string yaml = "q: {exact: one, prefix: 'two', suffix: \"three\"} # four\n";
        var texts = Texts(yaml)!;
        Assert.Equal(
            "q: {exact: \"1, 1\", prefix: '2', suffix: \"3\"} # four\n",
            Replaced(yaml, [new ScalarEdit(texts[0], "1, 1"), new ScalarEdit(texts[1], "2"), new ScalarEdit(texts[2], "3")]));
    }

    private static string? Replaced(string yaml, IEnumerable<ScalarEdit> edits) => YamlFile.Parse(yaml)!.WithScalars(edits)?.Characters;

    private static List<Text>? Texts(string yaml)
    {
        var findings = new List<Diagnostic>();
        var node = YamlReader.Read("", yaml.Replace("\r\n", "\n", StringComparison.Ordinal), findings);
        return node is null || findings.Exists(finding => finding.Severity == Severity.Error) ? null : [.. Flatten(node)];
    }

    private static IEnumerable<Text> Flatten(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar.Text],
        YamlList list => list.Items.SelectMany(Flatten),
        YamlMap map => map.Entries.SelectMany(entry => Flatten(entry.Value)),
        _ => [],
    };
}
