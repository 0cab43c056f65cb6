using CsCheck;
using FactCheck.Diagnostics;
using FactCheck.Edit.Yaml;
using FactCheck.Load.Yaml;
using FactCheck.Tests.Anchor;
using FactCheck.Texts;

namespace FactCheck.Tests.Texts;

public sealed class YamlScalarTextTest
{
    [Theory]
    [InlineData("The treaty of 1956", "The treaty of 1956")]
    [InlineData("https://example.org/a-b/?q=1", "https://example.org/a-b/?q=1")]
    [InlineData("2024-05-01", "2024-05-01")]
    [InlineData("2024", "2024")]
    [InlineData("日本国憲法", "日本国憲法")]
    [InlineData("«Мир», сказал он", "\"«Мир», сказал он\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("Null", "\"Null\"")]
    [InlineData("1e3", "\"1e3\"")]
    [InlineData("0x1F", "\"0x1F\"")]
    [InlineData("12:30", "\"12:30\"")]
    [InlineData("", "\"\"")]
    [InlineData(" ", "\" \"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("- a", "\"- a\"")]
    [InlineData("[a]", "\"[a]\"")]
    [InlineData("*a", "\"*a\"")]
    [InlineData("@a", "\"@a\"")]
    [InlineData("---", "\"---\"")]
    [InlineData("say \"no\" \\ now", "\"say \\\"no\\\" \\\\ now\"")]
    [InlineData("a\nb\tc", "\"a\\nb\\tc\"")]
    [InlineData("a\u202Eb", "\"a\\u202Eb\"")]
    [InlineData("a\u2028b\u0085c", "\"a\\u2028b\\u0085c\"")]
    public void A_text_is_plain_only_if_every_reader_reads_it_unchanged(string text, string scalar) =>
        Assert.Equal(scalar, YamlScalarText.Of(text));

    [Fact]
    public void Every_text_that_our_reader_accepts_reads_back_unchanged() =>
        Gen.OneOf(RandomText.Any, RandomText.Utf16, RandomText.Lines, Indicators).Select(Readable).ForAll(text =>
        {
            var scalar = YamlScalarText.Of(text);
            foreach (var file in new[] { $"key: {scalar}\n", $"- {scalar}\n", $"list: [{scalar}, {scalar}]\n", $"a:\n  - key: {scalar} # comment\n" })
            {
                Assert.Equal(text, Scalars(file).First());
                Assert.DoesNotContain('\n', scalar);
            }
        }, iter: 5_000);

    [Fact]
    public void A_very_long_text_reads_back() =>
        Assert.Contains(new string('é', 100_000) + ": #", Scalars($"key: {YamlScalarText.Of(new string('é', 100_000) + ": #")}\n"));

    private static readonly Gen<string> Indicators = RandomText
        .OneOf("-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", " ", "\n", "a", "~", "=", "<<", "...", "---", "0", "1")
        .Array[0, 8].Select(string.Concat);

    private static string Readable(string text) =>
        WhiteSpace.Normalize(text, out _) is { } clean && clean.Length > 0 && YamlFile.CanHold(clean) ? clean : "x";

    private static IEnumerable<string> Scalars(string yaml)
    {
        var findings = new List<Diagnostic>();
        var node = YamlReader.Read("x.yaml", yaml, findings);
        Assert.True(node is not null, yaml + string.Join('\n', findings.Select(finding => finding.Message)));
        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
        return Flatten(node);
    }

    private static IEnumerable<string> Flatten(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar.Text.Value],
        YamlList list => list.Items.SelectMany(Flatten),
        YamlMap map => map.Entries.SelectMany(entry => Flatten(entry.Value)),
        _ => [],
    };
}
