using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;

namespace FactCheck.Tests.Load;

/// <summary>YAML 1.2.2 §5.4: LF, CR LF and CR end a line; U+0085, U+2028 and U+2029 are text.</summary>
public sealed class YamlLineEndsTest
{
    [Theory]
    [InlineData("a: one\u0085two\nb: three")]
    [InlineData("a: \"one\u0085two\"\r\nb: three")]
    [InlineData("a: 'one\u0085two'\rb: three")]
    [InlineData("a: |-\n  one\u0085two\nb: three")]
    [InlineData("a: >-\r  one\u0085two\rb: three")]
    public void The_next_line_character_is_text(string yaml)
    {
        foreach (var separator in new[] { '\u0085', '\u2028', '\u2029' })
        {
            var findings = new List<Diagnostic>();
            var root = Assert.IsType<YamlMap>(YamlReader.Read("x.yaml", yaml.Replace('\u0085', separator), findings));
            Assert.Equal([$"one{separator}two", "three"], root.Entries.Select(entry => Assert.IsType<YamlScalar>(entry.Value).Text.Value));
            var lines = yaml.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r').Length;
            Assert.Equal(new Location(lines, 1), root.Entries[1].Key.Location);
        }
    }

    [Fact]
    public void A_private_use_character_of_the_text_stays() =>
        Assert.Equal("\uE000\u0085\uE001", Assert.IsType<YamlScalar>(Assert.IsType<YamlMap>(YamlReader.Read("x.yaml", "a: \"\\uE000\u0085\uE001\"\n", [])).Entries[0].Value).Text.Value);

    [Theory]
    [InlineData("a: one\n%-Huerde\n", 2)]
    [InlineData("%-Huerde\na: one\n", 1)]
    [InlineData("a: one\n%Huerde der Partei\nb: two\n", 2)]
    [InlineData("a: \"one\" \n%x\n", 2)]
    [InlineData("a: |\n  one\n%x\n", 3)]
    [InlineData("a: one\n...\n%x\n", 3)]
    [InlineData("a: one\n...\ntwo\n", 3)]
    public void No_line_is_dropped(string yaml, int line)
    {
        var findings = new List<Diagnostic>();
        Assert.Null(YamlReader.Read("x.yaml", yaml, findings));
        Assert.Equal(line, Assert.Single(findings).Location.Line);
    }

    [Theory]
    [InlineData("%YAML 1.2\n---\na: one\n")]
    [InlineData("---\na: one # x\n...\n# end\n")]
    [InlineData("a: \"5\n  %-Huerde\"\n")]
    [InlineData("a: [one, # x\n  two]\n# b: c\n\n")]
    [InlineData("? a\n: one\n")]
    public void What_is_read_is_accepted(string yaml)
    {
        var findings = new List<Diagnostic>();
        Assert.NotNull(YamlReader.Read("x.yaml", yaml, findings));
        Assert.Empty(findings);
    }
}
