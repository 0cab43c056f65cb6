using CsCheck;
using FactCheck.Fuzz;

namespace FactCheck.Tests.Load;

public sealed class FastYamlReaderTest
{
    /// <summary>The content of a line; 0 becomes a number of its own, so that keys differ.</summary>
    private static readonly string[] Lines =
    [
        "a0: b", "key-0: some words", "url0: https://example.org/a?b=c#d", "a0:", "b0:   ", "c0: # comment", "d0: e # comment", "- item", "- a0: b", "-  two words", "- \"x\" # c",
        "a0: |", "a0: >", "b0: |-", "b0: >-", "- |", "- >-", "a0: \"quoted: text\"", "a0: 'it''s'", "a0: [x, y]", "a0: [ x , two words ] # c", "a0: 日本語", "a0: “quoted”",
        "words", "more words", "words   ", "", "   ", " ", "# comment", "a0: x   ", "a0: -5", "a0: .", "a0: x\"y", "a0: b%", "a0: b\\", "a0: =",
    ];

    private static readonly string[] OddLines =
    [
        "f:g", "-", "- - a", "c: |+", "c: >2", "a: \"b\" c", "a: \"esc\\n\"", "a: \"open", "a: []", "a: [x, ]", "a: [x: y]", "more words: and", "ends:", "a : b", "? a", "a: - b", "a: ~", "null: x",
        "---", "...", "日本: 語", "a: b: c", "\"a\": b", "x: 'a' 'b'", "x: {a: b}", "x: *a", "x: &a b", "x: !t b", "\"start of it", "\"\"", "x'", "'", "a: b#c", "#", "a: #", "a: %b", "%a", "a: <<", "<<: b",
        "a: 'x'#c", "a:  >-", "a: | # c", "a: b", "a: c",
    ];

    private static readonly Gen<int> Indent = Gen.Frequency((4, Gen.Const(0)), (4, Gen.Const(2)), (2, Gen.Const(4)), (1, Gen.Int[0, 7]));

    private static readonly Gen<string> Line =
        Gen.Select(Indent, Gen.Frequency((15, Gen.Int[0, Lines.Length - 1].Select(i => Lines[i])), (1, Gen.Int[0, OddLines.Length - 1].Select(i => OddLines[i])))).Select((indent, line) => new string(' ', indent) + line);

    private static readonly Gen<string> Documents = Gen.Select(Line.Array[1, 9], Gen.Bool)
        .Select((lines, isEnded) => string.Join('\n', lines.Select((line, i) => line.Replace('0', (char)('1' + i)))) + (isEnded ? "\n" : ""));

    [Fact]
    public void Claims_are_read_the_short_way() =>
        Assert.Empty(YamlFiles("claims").Where(file => !YamlAgreement.IsEveryday(File.ReadAllText(file))).Select(Path.GetFileName));

    [Theory]
    [InlineData("claims")]
    [InlineData("site")]
    [InlineData("tests/FactCheck.Tests/Cases")]
    [InlineData("tests/FactCheck.Tests/Rejected")]
    public void Files_are_read_as_YamlDotNet_reads_them(string folder) =>
        Assert.All(YamlFiles(folder), file => Assert.Null(YamlAgreement.Difference(File.ReadAllText(file))));

    [Fact]
    public void Whatever_stands_on_the_lines_is_read_as_YamlDotNet_reads_it() =>
        Documents.ForAll(text => Assert.Null(YamlAgreement.Difference(text)), iter: 100_000);

    private static IEnumerable<string> YamlFiles(string folder) =>
        Directory.EnumerateFiles(Path.Combine(TestRepository.OfThisProject(), folder), "*.yaml", SearchOption.AllDirectories);
}
