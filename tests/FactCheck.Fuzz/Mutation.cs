using System.Collections.Immutable;
using System.Text;
using CsCheck;

namespace FactCheck.Fuzz;

/// <summary>Inputs: files of the corpus cut, joined and changed, attacks put into them, and pieces that break string code.</summary>
internal static class Mutation
{
    private static readonly string[] Pieces =
    [
        "'", "\"", "-", "–", "…", "...", " ", "  ", "\u00A0", "\u3000", "\t", "\n", "\u2028", "\u00AD", "\u200B", "\u200D", "\u202E", "\u2066", "\uFEFF", "\uFFFE", "\uFFFF", "\0",
        "ﬁ", "\u0301", "\u0327", "é", "\u1E69", "ß", "İ", "½", "²", "日本", "か\u3099", "ｶ", "\u1112\u1161\u11AB", "ำ", "क्ष", "بً", "👩‍👩‍👧", "🇯🇵", "\uD83D", "\uDE00", "\u0344", "\u0F73", "\u115F", "\u0600", "\u0958", "\uFB2C",
        ": ", "- ", "? ", "[", "]", "{", "}", ",", "#", "&a ", "*a", "!!t ", "|", ">", "|-\n  ", "<<: ", "---\n", "...\n", "%", "@", "`", "\\", "\\x", "\\u", "\\uD800", "~", "null", "\r\n", "\r",
        "*", "**", "_", "`", "```\n", "> ", "# ", "1. ", "](", "![", "[^", "|\n|-|\n", "<", "</", "&", "&#0;", "&amp;", "\n\n", "    ",
        "{{", "}}", "{{ end }}", "{{ if ", "{{ for x in ", "{{ page.title }}", "{{ site", "=\"", "<a href=\"", "<script>", "<!--", "-->", ".", "..", "$1", "|",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);

    private static readonly Gen<string> Random = Gen.OneOf(Piece.Array[0, 40].Select(string.Concat), Gen.Char.Array[0, 40].Select(units => new string(units)), Repeated());

    /// <summary>An input made of the seeds; by far the most are short.</summary>
    public static Gen<string> Of(ImmutableArray<string> seeds, ImmutableArray<string> attacks)
    {
        var seed = Gen.Int[0, seeds.Length - 1].Select(i => seeds[i]);
        var insert = Gen.OneOf(Piece, Piece, Random, Gen.Int[0, attacks.Length - 1].Select(i => attacks[i]));
        var edit = Gen.Select(Gen.Int[0, 4], Gen.Double[0, 1], Gen.Double[0, 1], insert);
        return Gen.OneOf(
            Gen.Select(seed, seed, edit.Array[1, 6]).Select((text, other, edits) => edits.Aggregate(text, (changed, one) => Change(changed, other, one))),
            Random);
    }

    private static string Change(string text, string other, (int Kind, double From, double Length, string Insert) edit)
    {
        var at = (int)(edit.From * text.Length);
        var length = Math.Min(text.Length - at, (int)(edit.Length * edit.Length * text.Length / 4));
        return edit.Kind switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => text.Insert(at, other.Substring((int)(edit.From * other.Length), (int)((1 - edit.From) * edit.Length * other.Length))),
            _ => text.Remove(at, Math.Min(length, edit.Insert.Length)).Insert(at, edit.Insert),
        };
    }

    private static Gen<string> Repeated() =>
        Gen.Select(Piece, Piece, Gen.Int[1, 600]).Select((one, two, count) => new StringBuilder().Insert(0, one, count).Append('x').Insert(0, two, count / 3).ToString());
}
