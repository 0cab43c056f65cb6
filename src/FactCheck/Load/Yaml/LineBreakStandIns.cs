using System.Globalization;

namespace FactCheck.Load.Yaml;

/// <summary>
/// Hides from YamlDotNet, which reads YAML 1.1, the characters that are line breaks there and text in YAML 1.2 (§5.4): each is
/// replaced by a private-use character that the text has neither as it is nor as an escape.
/// </summary>
internal sealed class LineBreakStandIns
{
    private const string Breaks = "\u0085\u2028\u2029";

    private readonly string? _standIns;

    private LineBreakStandIns(string text, string? standIns) => (Text, _standIns) = (text, standIns);

    public string Text { get; }

    public static LineBreakStandIns In(string text)
    {
        if (!text.AsSpan().ContainsAny(Breaks))
            return new LineBreakStandIns(text, null);
        var used = Used(text);
        var standIns = string.Concat(Enumerable.Range(0xE000, 0x1900).Select(code => (char)code).Where(c => !used.Contains(c)).Take(Breaks.Length));
        // A text with all of them is read as YamlDotNet reads it.
        return standIns.Length < Breaks.Length
            ? new LineBreakStandIns(text, null)
            : new LineBreakStandIns(Replaced(text, Breaks, standIns), standIns);
    }

    public string Restored(string value) => _standIns is null ? value : Replaced(value, _standIns, Breaks);

    /// <summary>The characters of a text, and those that any four hexadecimal digits in it would name.</summary>
    private static HashSet<char> Used(string text)
    {
        var used = new HashSet<char>(text);
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            if (ushort.TryParse(text.AsSpan(i, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                used.Add((char)code);
        }

        return used;
    }

    private static string Replaced(string text, string old, string with)
    {
        for (var i = 0; i < old.Length; i++)
            text = text.Replace(old[i], with[i]);
        return text;
    }
}
