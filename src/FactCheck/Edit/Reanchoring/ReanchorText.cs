using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Texts;

namespace FactCheck.Edit.Reanchoring;

/// <summary>The table of reanchored quotes for a terminal: plain unwrapped lines, nothing in them that could control it.</summary>
public static class ReanchorText
{
    public static string Render(ReanchorResult result)
    {
        var text = new StringBuilder();
        foreach (var entry in result.Entries)
        {
            text.Append(CultureInfo.InvariantCulture, $"{ReanchorWords.Of(entry.Outcome),-9}  {Printable.OneLine(entry.File)}:{entry.Line}");
            if (entry.Place is { } place)
                text.Append(" -> ").Append(Printable.OneLine(place));
            if (entry.Similarity is { } similarity && similarity < 1)
                text.Append(CultureInfo.InvariantCulture, $"  similarity {ReanchorWords.Rounded(similarity):0.00}");
            if (entry.Reason is { } reason)
                text.Append("  ").Append(Printable.OneLine(reason));
            text.Append("\n    - ").Append(Printable.OneLine(entry.Old)).Append('\n');
            if (entry.New is { } words && entry.Outcome != ReanchorOutcome.Moved)
                text.Append("    + ").Append(Printable.OneLine(words)).Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture,
            $"{result.Count(ReanchorOutcome.Moved)} moved, {result.Count(ReanchorOutcome.Rewritten)} rewritten, {result.Count(ReanchorOutcome.Refused)} refused, {result.Count(ReanchorOutcome.Lost)} lost");
        text.Append(result.Files.IsEmpty ? "" : $"; {Counted.Of(result.Files.Length, "file")} {(result.IsDryRun ? "would be written" : "written")}");
        return text.Append('\n').ToString();
    }
}
