using System.Text;

namespace FactCheck.Edit.Renaming;

/// <summary>Replaces an id in the references of a text.</summary>
internal static class IdInText
{
    /// <summary>Replaces the id as a whole word.</summary>
    public static string Word(string text, string old, string @new) => Replace(text, old, @new, start => start == 0 || !IsIdCharacter(text[start - 1]));

    /// <summary>Links <c>](claim:id)</c>, <c>&lt;claim:id&gt;</c> and <c>]: claim:id</c>.</summary>
    public static string Link(string text, string old, string @new) =>
        Replace(text, "claim:" + old, "claim:" + @new, start => IsLinkStart(text.AsSpan(0, start)));

    /// <summary>Citations <c>[^id]</c>.</summary>
    public static string Citation(string text, string old, string @new) =>
        Replace(text, "[^" + old, "[^" + @new, _ => true);

    private static string Replace(string text, string old, string @new, Func<int, bool> fits)
    {
        var result = new StringBuilder(text.Length);
        var from = 0;
        for (var at = text.IndexOf(old, StringComparison.Ordinal); at >= 0; at = text.IndexOf(old, at + old.Length, StringComparison.Ordinal))
        {
            var end = at + old.Length;
            if (!fits(at) || (end < text.Length && IsIdCharacter(text[end])))
                continue;
            result.Append(text, from, at - from).Append(@new);
            from = end;
        }

        return result.Append(text, from, text.Length - from).ToString();
    }

    private static bool IsLinkStart(ReadOnlySpan<char> before) =>
        before.EndsWith("(") || before.EndsWith("<") || (before.EndsWith(" ") && before.TrimEnd(' ').EndsWith("]:"));

    private static bool IsIdCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '/';
}
