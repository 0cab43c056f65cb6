using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Diagnostics;
using FactCheck.Load;

namespace FactCheck.Check;

/// <summary>FC713: the repository's own styles name no file of another host; the content policy blocks it.</summary>
internal static partial class StylesStayLocal
{
    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var style in input.Repository.Assets.Where(asset => !asset.IsBuiltIn && asset.Path.EndsWith(".css", StringComparison.Ordinal)))
        {
            var text = Comment().Replace(LineEnds.ToLf(Encoding.UTF8.GetString(style.Bytes.Span)), comment => Blank(comment.Value));
            foreach (Match found in Address().Matches(text))
            {
                var address = found.Groups[1];
                findings.Add(Rule.FC713.At(
                    $"site/assets/{style.Path}", LocationIn(text, address),
                    $"readers do not get {Printable.OneLine(address.Value)}: pages load nothing from another host",
                    "put the file into site/assets, if you may, and write its path from this file"));
            }
        }
    }

    /// <summary>Blanks of the same form, so that places after it stay.</summary>
    private static string Blank(string comment) => string.Create(comment.Length, comment, (blank, text) =>
    {
        for (var i = 0; i < blank.Length; i++)
            blank[i] = text[i] == '\n' ? '\n' : ' ';
    });

    private static Location LocationIn(string text, Group place)
    {
        var before = text.AsSpan(0, place.Index);
        return new Location(before.Count('\n') + 1, place.Index - (before.LastIndexOf('\n') + 1) + 1, place.Length);
    }

    [GeneratedRegex(@"/\*.*?(?:\*/|\z)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    /// <summary>The address in <c>url(…)</c> and <c>@import "…"</c>, if it names a host.</summary>
    [GeneratedRegex(@"(?:url\(\s*(?:[""']\s*)?|@import\s+[""']\s*)((?:https?:)?//[^\s""')]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
