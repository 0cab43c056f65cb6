using System.Collections.Immutable;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Load;

/// <summary>Quotes: a text, or a block with <c>exact</c> and the fields that narrow it.</summary>
internal static class QuoteFields
{
    public static Quote? Read(Fields fields, string key) =>
        fields.Node(key) is { } node ? ReadNode(fields, key, node) : null;

    public static ImmutableArray<Quote> ReadList(Fields fields, string key) =>
        fields.Node(key) switch
        {
            null => [],
            YamlList list => [.. list.Items.Select(item => ReadNode(fields, key, item)).OfType<Quote>()],
            { } single => ReadNode(fields, key, single) is { } quote ? [quote] : [],
        };

    private static Quote? ReadNode(Fields fields, string key, YamlNode node)
    {
        if (node is not YamlMap map)
            return fields.Scalar(key, node) is { } scalar ? new Quote(scalar.Text, null, null, null, null, false) : null;

        var block = fields.BlockOf(map, key, QuoteTable.Fields);
        var exact = block.Required("exact", "copy the words of the source, letter for letter");
        var quote = new Quote(
            exact ?? new Text("", map.Location), block.Text("prefix"), block.Text("suffix"), block.Text("sentence"), block.Text("source"),
            block.Flag("partial"));
        block.RejectUnknown();
        return exact is null ? null : quote;
    }
}
