using System.Collections.Immutable;
using System.Text;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Import;

/// <summary>
/// Reads plain text. Blank lines separate paragraphs; without blank lines each line is a paragraph, unless the lines are wrapped
/// at a width. Lines of a paragraph that is not wrapped stay separate lines.
/// </summary>
internal static class PlainText
{
    /// <summary>Narrowest column of wrapped text, in UTF-16 units; half of it in scripts without spaces.</summary>
    private const int NarrowestColumn = 40;

    /// <summary>Widest column of wrapped text.</summary>
    private const int WidestColumn = 130;

    public static ImportedText Read(string text)
    {
        var runs = Runs(text);
        var hasBlankLines = runs.Count > 1;
        var blocks = ImmutableArray.CreateBuilder<ImportedBlock>();
        var joined = 0;
        foreach (var lines in runs)
        {
            if (IsWrapped(lines))
            {
                blocks.Add(new ImportedBlock(false, Unwrap(lines)));
                joined++;
            }
            else if (hasBlankLines)
            {
                blocks.Add(new ImportedBlock(false, string.Join('\n', lines)));
            }
            else
            {
                blocks.AddRange(lines.Select(line => new ImportedBlock(false, line)));
            }
        }

        return new ImportedText(
            blocks.ToImmutable(),
            new StatedDetails(),
            joined == 0 ? [] : [$"the lines of {Counted.Of(joined, "paragraph")} looked wrapped at a column and were joined"]);
    }

    private static List<List<string>> Runs(string text)
    {
        var runs = new List<List<string>>();
        List<string>? run = null;
        foreach (var raw in text.Split('\n'))
        {
            var line = WhiteSpace.Collapsed(raw);
            if (line.Length == 0)
            {
                run = null;
                continue;
            }

            if (run is null)
                runs.Add(run = []);
            run.Add(line);
        }

        return runs;
    }

    /// <summary>Reports whether each line but the last is so full that the first word of the next line did not fit.</summary>
    private static bool IsWrapped(List<string> lines)
    {
        if (lines.Count < 2)
            return false;
        var width = lines.Max(line => line.Length);
        var isUnspaced = lines[0].Count(c => UnspacedScripts.Has(c)) > lines[0].Length / 2;
        if (width < (isUnspaced ? NarrowestColumn / 2 : NarrowestColumn) || width > WidestColumn)
            return false;
        var endInside = false;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var next = lines[i + 1];
            var word = next.IndexOf(' ', StringComparison.Ordinal) is var space and >= 0 && !isUnspaced ? space : Math.Min(next.Length, 2);
            if ((lines[i].Length + 1 + word) * 10 < width * 8)
                return false;
            endInside |= !EndsSentence(lines[i]);
        }

        return endInside;
    }

    private static bool EndsSentence(string line) =>
        line.AsSpan().TrimEnd("\"'”’»)]」』）") is [.., '.' or '!' or '?' or '。' or '！' or '？' or '…' or '؟' or '۔' or ':'];

    private static string Unwrap(List<string> lines)
    {
        var paragraph = new StringBuilder(lines[0]);
        foreach (var line in lines.Skip(1))
            paragraph.Append(WhiteSpace.Joint(paragraph[^1], line[0])).Append(line);
        return paragraph.ToString();
    }
}
