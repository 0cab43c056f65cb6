using System.Globalization;
using System.Text;

namespace FactCheck.Cli.Reports;

/// <summary>Text from strangers on a terminal: control, bidirectional and invisible characters are shown as <c>\u{…}</c>.</summary>
internal static class Printable
{
    public static string Text(string text)
    {
        if (!text.Any(IsHidden))
            return text;
        var shown = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (IsHidden(c))
                shown.Append(CultureInfo.InvariantCulture, $"\\u{{{(int)c:X}}}");
            else
                shown.Append(c);
        }

        return shown.ToString();
    }

    private static bool IsHidden(char c) =>
        (char.IsControl(c) && c != '\n')
        || c is '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or '\uFEFF'
        || c is >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2069';
}
