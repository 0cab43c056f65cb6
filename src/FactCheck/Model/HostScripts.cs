using System.Globalization;
using System.Text;

namespace FactCheck.Model;

/// <summary>
/// Host names with non-ASCII letters: their ASCII form (RFC 5891), and whether they can be mistaken for others (UTS #39 §5.2,
/// "highly restrictive": one script per label, or Latin with those of Chinese, Japanese or Korean).
/// </summary>
public static class HostScripts
{
    /// <summary>Letters of Cyrillic and Greek that look like Latin ones in common typefaces.</summary>
    private const string LikeLatin = "асеорхуіјѕһԁԛԝвмнтгклпαονρτυικ";

    private enum Script { Neutral, Latin, Greek, Cyrillic, Han, Kana, Bopomofo, Hangul, Other }

    /// <summary>The host of a web address, without its port; empty if the address has none.</summary>
    public static ReadOnlySpan<char> HostOf(ReadOnlySpan<char> address)
    {
        var start = address.IndexOf("://");
        if (start < 0)
            return [];
        var rest = address[(start + 3)..];
        var end = rest.IndexOfAny('/', '?', '#');
        var authority = end < 0 ? rest : rest[..end];
        var port = authority.LastIndexOf(':');
        return authority.StartsWith("[") || port < 0 ? authority : authority[..port];
    }

    /// <summary>The host in its ASCII form (<c>xn--…</c>); null if it cannot be a host name.</summary>
    public static string? Ascii(string host)
    {
        if (System.Text.Ascii.IsValid(host))
            return host;
        try
        {
            return new IdnMapping { UseStd3AsciiRules = true }.GetAscii(host);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Why a reader can mistake the host for another, in words; null if no reason is known.</summary>
    public static string? Doubt(string host)
    {
        foreach (var label in host.Split('.', '\u3002', '\uFF0E', '\uFF61'))
        {
            if (System.Text.Ascii.IsValid(label))
                continue;
            var scripts = label.EnumerateRunes().Select(ScriptOf).Where(script => script != Script.Neutral).Distinct().ToList();
            if (scripts.Count > 1 && !AreReadTogether(scripts))
                return $"mixes {Names(scripts)} letters";
            if (scripts is [Script.Cyrillic or Script.Greek] && label.All(c => char.IsAscii(c) || LikeLatin.Contains(c, StringComparison.Ordinal)))
                return $"is written in {Names(scripts)} letters that look like Latin ones";
        }

        return null;
    }

    private static bool AreReadTogether(List<Script> scripts) =>
        scripts.TrueForAll(script => script is Script.Latin or Script.Han or Script.Kana)
        || scripts.TrueForAll(script => script is Script.Latin or Script.Han or Script.Hangul)
        || scripts.TrueForAll(script => script is Script.Latin or Script.Han or Script.Bopomofo);

    private static string Names(List<Script> scripts) =>
        string.Join(" and ", scripts.Order().Select(script => script == Script.Other ? "other" : script.ToString()));

    /// <summary>By block, which is enough to distinguish the scripts that are confused in host names.</summary>
    private static Script ScriptOf(Rune rune) => !Rune.IsLetter(rune) ? Script.Neutral : rune.Value switch
    {
        < 0x0250 or (>= 0x1E00 and <= 0x1EFF) or (>= 0x2C60 and <= 0x2C7F) or (>= 0xA720 and <= 0xA7FF) => Script.Latin,
        (>= 0x0370 and <= 0x03FF) or (>= 0x1F00 and <= 0x1FFF) => Script.Greek,
        (>= 0x0400 and <= 0x052F) or (>= 0x1C80 and <= 0x1C8F) or (>= 0x2DE0 and <= 0x2DFF) or (>= 0xA640 and <= 0xA69F) => Script.Cyrillic,
        (>= 0x3040 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) => Script.Kana,
        (>= 0x3100 and <= 0x312F) or (>= 0x31A0 and <= 0x31BF) => Script.Bopomofo,
        (>= 0x1100 and <= 0x11FF) or (>= 0x3130 and <= 0x318F) or (>= 0xAC00 and <= 0xD7AF) => Script.Hangul,
        0x3005 or 0x3007 or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFD) => Script.Han,
        _ => Script.Other,
    };
}
