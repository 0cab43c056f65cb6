using CsCheck;
using FactCheck.Edit.Yaml;
using FactCheck.Load.Yaml;
using FactCheck.Tests.Anchor;
using FactCheck.Texts;

namespace FactCheck.Tests.Edit;

public sealed class YamlFileTest
{
    private static readonly YamlMap Entry = YamlNodes.Map(("date", "2026-12-01"), ("note", "Why: #1"));

    [Theory]
    [InlineData("a: 1\nlog:\n  - {date: 2025-01-01}\n# end\n", "a: 1\nlog:\n  - {date: 2025-01-01}\n  - date: 2026-12-01\n    note: \"Why: #1\"\n# end\n")]
    [InlineData("log:\n- date: 2025-01-01 # first\n  note: >-\n    one\n    two\n\n# about b\nb: 1", "log:\n- date: 2025-01-01 # first\n  note: >-\n    one\n    two\n- date: 2026-12-01\n  note: \"Why: #1\"\n\n# about b\nb: 1")]
    [InlineData("log: []\nb: 1\n", "log: [{date: 2026-12-01, note: \"Why: #1\"}]\nb: 1\n")]
    [InlineData("log: [ {date: 2025-01-01} ] # one\n", "log: [ {date: 2025-01-01} , {date: 2026-12-01, note: \"Why: #1\"}] # one\n")]
    [InlineData("log: [{date: 2025-01-01},]\n", "log: [{date: 2025-01-01},{date: 2026-12-01, note: \"Why: #1\"}]\n")]
    [InlineData("log: {date: 2025-01-01}\nb: 1\n", "log: [{date: 2025-01-01}, {date: 2026-12-01, note: \"Why: #1\"}]\nb: 1\n")]
    [InlineData("log:\n    -   date: 2025-01-01\n        note: |+\n          kept\n\n\nb: 1\n", "log:\n    -   date: 2025-01-01\n        note: |+\n          kept\n\n\n    - date: 2026-12-01\n      note: \"Why: #1\"\nb: 1\n")]
    [InlineData("a: 1 # one\nb: 2\n", "a: 1 # one\nlog:\n  - date: 2026-12-01\n    note: \"Why: #1\"\nb: 2\n")]
    [InlineData("b: 2\na: |\n  x\n\n  y\n", "b: 2\na: |\n  x\n\n  y\nlog:\n  - date: 2026-12-01\n    note: \"Why: #1\"\n")]
    [InlineData("b: 2\na: 'x'", "b: 2\na: 'x'\nlog:\n  - date: 2026-12-01\n    note: \"Why: #1\"")]
    public void An_item_is_appended_and_nothing_else_changes(string before, string after)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            var file = YamlFile.Parse(before.Replace("\n", lineEnd, StringComparison.Ordinal))!;
            Assert.Equal(after.Replace("\n", lineEnd, StringComparison.Ordinal), file.WithItem("log", Entry, ["a"])?.Characters);
        }
    }

    [Theory]
    [InlineData("log:\n  date: 2025-01-01\n  note: one\n")]
    [InlineData("{log: [], b: 1}\n")]
    public void An_edit_that_would_change_anything_else_is_not_made(string yaml) =>
        Assert.Null(YamlFile.Parse(yaml)!.WithItem("log", Entry, []));

    private static readonly string[] Logs = ["a: 1\n", "log:\n  - {note: x}\n", "log: [{note: x}]\n"];

    [Fact]
    public void Long_prose_is_folded_and_reads_as_itself()
    {
        var text = string.Join(' ', Enumerable.Repeat("a word: of #prose", 20));
        var file = YamlFile.Parse("a: 1\n")!.WithEntry("note", YamlNodes.Scalar(text), [])!;
        Assert.StartsWith("a: 1\nnote: >-\n  a word: of", file.Characters, StringComparison.Ordinal);
        Assert.Equal(text, ((YamlScalar)file.Find("note")!).Text.Value);
        Assert.All(file.Characters.Split('\n'), line => Assert.True(line.Length <= 100));
    }

    [Fact]
    public void Any_text_reads_back_as_itself_wherever_it_is_written() =>
        Gen.OneOf(RandomText.Any, RandomText.Lines, RandomText.OneOf("-", "- ", ": ", " #", "'", "\"", "\n", "  ", "x", "{", "]", ">", "|", "~", "é", "条", "\u2028").Array[0, 60].Select(string.Concat))
            .Select(text => WhiteSpace.Normalize(text, out _)).Select(text => text.Trim().Length > 0 && YamlFile.CanHold(text) ? text : "x")
            .ForAll(text =>
            {
                var node = YamlNodes.Map(("date", "2026-12-01"), ("note", text), ("by", text));
                foreach (var yaml in Logs)
                {
                    var file = YamlFile.Parse(yaml)!;
                    foreach (var changed in new[] { file.WithItem("log", node, []), file.WithEntry("other", YamlNodes.List(YamlNodes.Scalar(text), node), []) })
                        Assert.NotNull(changed);
                }
            }, iter: 3_000);
}
