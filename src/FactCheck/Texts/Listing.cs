using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FactCheck.Diagnostics;

namespace FactCheck.Texts;

/// <summary>Prints items as lines with aligned columns, as JSON version 1, or as a Markdown table.</summary>
public static class Listing
{
    /// <summary>One line for each item. The last column is not padded, so human text of any width comes last.</summary>
    public static string Text<T>(ImmutableArray<ListColumn<T>> columns, IReadOnlyCollection<T> items)
    {
        var shown = columns.Where(column => column.Text is not null).ToImmutableArray();
        var rows = items.Select(item => shown.Select(column => Printable.OneLine(column.Text!(item))).ToImmutableArray()).ToImmutableArray();
        var widths = shown.Select((column, index) => rows.Select(row => row[index].Length).Append(column.Width).Max()).ToImmutableArray();
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length - 1; i++)
                text.Append(shown[i].IsRightAligned ? row[i].PadLeft(widths[i]) : row[i].PadRight(widths[i])).Append("  ");
            text.Append(row[^1]).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>One row for each item, with all markup escaped; empty if there are no items.</summary>
    public static string Markdown<T>(ImmutableArray<ListColumn<T>> columns, IReadOnlyCollection<T> items)
    {
        var shown = columns.Where(column => column.Text is not null).ToImmutableArray();
        var rows = items.Select(item => Row(shown.Select(column => InertMarkdown.Of(column.Text!(item)))));
        return items.Count == 0
            ? ""
            : string.Concat([Row(shown.Select(column => column.Name)), Row(shown.Select(column => column.IsRightAligned ? "--:" : "---")), .. rows]);

        static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";
    }

    public static string Json<T>(string name, ImmutableArray<ListColumn<T>> columns, IReadOnlyCollection<T> items) =>
        ReportJson.Render(json => json.WriteItems(name, columns, items));

    public static void WriteItems<T>(this Utf8JsonWriter json, string name, ImmutableArray<ListColumn<T>> columns, IEnumerable<T> items)
    {
        json.WritePropertyName(name);
        json.WriteItems(columns, items);
    }

    public static void WriteItems<T>(this Utf8JsonWriter json, ImmutableArray<ListColumn<T>> columns, IEnumerable<T> items)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartObject();
            foreach (var column in columns.Where(column => !column.IsTextOnly))
            {
                json.WritePropertyName(column.Name);
                if (column.Json is { } write)
                    write(json, item);
                else
                    json.WriteStringValue(column.Text!(item));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteTexts(this Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public static void WriteCounts(this Utf8JsonWriter json, string name, IEnumerable<(string Kind, int Count)> counts)
    {
        json.WriteStartObject(name);
        foreach (var (kind, count) in counts)
            json.WriteNumber(kind, count);
        json.WriteEndObject();
    }
}
