using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FactCheck.Diagnostics;
using FactCheck.Texts;

namespace FactCheck.Lists;

/// <summary>Items as lines with aligned columns, or as JSON version 1.</summary>
public static class Listing
{
    /// <summary>One line for each item. The last column is not padded, so human text of any width comes last.</summary>
    public static string Text<T>(ImmutableArray<ListColumn<T>> columns, ImmutableArray<T> items)
    {
        var shown = columns.Where(column => column.Text is not null).ToImmutableArray();
        var rows = items.Select(item => shown.Select(column => Printable.OneLine(column.Text!(item))).ToImmutableArray()).ToImmutableArray();
        var widths = shown.Select((_, index) => rows.Select(row => row[index].Length).DefaultIfEmpty().Max()).ToImmutableArray();
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length - 1; i++)
                text.Append(row[i].PadRight(widths[i])).Append("  ");
            text.Append(row[^1]).Append('\n');
        }

        return text.ToString();
    }

    /// <param name="name">The member that holds the items, such as <c>claims</c>.</param>
    public static string Json<T>(string name, ImmutableArray<ListColumn<T>> columns, ImmutableArray<T> items) => ReportJson.Render(json =>
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            foreach (var column in columns)
                Write(json, column, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write<T>(Utf8JsonWriter json, ListColumn<T> column, T item)
    {
        json.WritePropertyName(column.Name);
        if (column.Json is { } write)
            write(json, item);
        else
            json.WriteStringValue(column.Text!(item));
    }
}
