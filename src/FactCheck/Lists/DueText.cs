using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Lists;

/// <summary>What is due for a terminal: a line each, unwrapped, and nothing in it that could control the terminal.</summary>
public static class DueText
{
    public static string Render(IReadOnlyCollection<DueItem> items, PartialDate asOf)
    {
        var text = new StringBuilder();
        foreach (var item in items)
        {
            text.Append(CultureInfo.InvariantCulture, $"{item.Date?.ToString() ?? "",-10}  {DueWords.Of(item.Kind),-18}  ")
                .Append(CultureInfo.InvariantCulture, $"{Printable.OneLine(item.File)}:{item.Line}  {Printable.OneLine(item.Message)}\n");
        }

        return text.Append(items.Count == 0 ? "nothing" : Counted.Of(items.Count, "thing")).Append(CultureInfo.InvariantCulture, $" due on {asOf}\n").ToString();
    }
}
