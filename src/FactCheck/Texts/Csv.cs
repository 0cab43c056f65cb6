using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Texts;

/// <summary>Tables of comma-separated values (CSV, RFC 4180).</summary>
internal static class Csv
{
    /// <summary>Appends a row, without formulas (<see cref="SpreadsheetCell"/>).</summary>
    public static void AppendRow(StringBuilder table, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
                table.Append(',');
            SpreadsheetCell.Append(table, cells[i]);
        }

        table.Append("\r\n");
    }

    /// <summary>The unquoted cells of each row; rows end with LF or CR LF.</summary>
    /// <exception cref="Refusal">A quotation mark is not closed.</exception>
    public static IEnumerable<List<string>> Rows(string text)
    {
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted)
            {
                if (c != '"')
                    cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    cell.Append(text[i++]);
                else
                    isQuoted = false;
            }
            else if (c == '"' && cell.Length == 0)
            {
                isQuoted = true;
            }
            else if (c is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == ',')
                    continue;
                yield return row;
                row = [];
            }
            else if (c != '\r')
            {
                cell.Append(c);
            }
        }

        if (isQuoted)
            throw new Refusal("a quotation mark of the table is not closed", "write a quotation mark inside a cell twice");
        row.Add(cell.ToString());
        yield return row;
    }
}
