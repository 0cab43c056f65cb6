using System.Text;
using System.Text.RegularExpressions;

namespace FactCheck.Tests.Hostile;

/// <summary>How spreadsheets open a CSV file: a quotation mark means something at the start of a cell only.</summary>
internal static partial class Spreadsheet
{
    /// <summary>Cells that would be run where cells are split at this separator.</summary>
    public static IEnumerable<string> Formulas(string file, char separator) =>
        Cells(file.TrimStart('\uFEFF'), separator).Where(cell => cell.TrimStart(' ', '\u00A0', '\u3000', '"', '\t') is ['=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', ..]);

    /// <summary>The text of a cell: at each place where a cell could begin, one apostrophe before a sign is removed.</summary>
    public static string WithoutGuards(string cell) => Guard().Replace(cell, "${before}");

    private static IEnumerable<string> Cells(string file, char separator)
    {
        var cell = new StringBuilder();
        var (isQuoted, isStart) = (false, true);
        for (var i = 0; i < file.Length; i++)
        {
            var c = file[i];
            if (isStart && c == '"')
            {
                (isQuoted, isStart) = (true, false);
            }
            else if (isQuoted && c == '"')
            {
                if (i + 1 < file.Length && file[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (!isQuoted && (c == separator || c is '\r' or '\n'))
            {
                yield return cell.ToString();
                cell.Clear();
                isStart = true;
            }
            else
            {
                cell.Append(c);
                isStart = false;
            }
        }

        yield return cell.ToString();
    }

    [GeneratedRegex("(?<before>(?:^|[;\\t\\r\\n])[ \\u00A0\\u3000\"]*)'(?='*[-=+@\\uFF1D\\uFF0B\\uFF0D\\uFF20])|(?<before>^)'(?='*[\\t\\r\\n])")]
    private static partial Regex Guard();
}
