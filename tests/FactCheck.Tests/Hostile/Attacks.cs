using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace FactCheck.Tests.Hostile;

/// <summary>The texts of <c>attacks.txt</c>: each tries to become markup, script, an address, a formula or a template.</summary>
internal static class Attacks
{
    public static ImmutableArray<string> All { get; } = Read();

    /// <summary>As one line, as stored texts need it.</summary>
    public static string OneLine(string text) => text.Replace('\n', ' ').Replace('\t', ' ');

    /// <summary>As long, with nothing but letters where the text has anything but white space, ending in a number: an input that is no attack.</summary>
    public static string Harmless(string text, int number)
    {
        var letters = string.Concat(text.Select(c => char.IsWhiteSpace(c) ? c : 'x'));
        var end = number.ToString(CultureInfo.InvariantCulture);
        return (letters.Length > end.Length ? letters[..^end.Length] : "") + end;
    }

    private static ImmutableArray<string> Read() =>
    [
        .. File.ReadLines(Path.Join(TestRepository.OfThisProject(), "tests/FactCheck.Tests/Hostile/attacks.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
            .Select(Unescape),
    ];

    private static string Unescape(string line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            var rest = line.AsSpan(i);
            if (rest.StartsWith("\\u{"))
            {
                var end = line.IndexOf('}', i);
                text.Append(char.ConvertFromUtf32(int.Parse(line.AsSpan(i + 3, end - i - 3), NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
                i = end;
            }
            else if (rest.Length > 1 && rest[0] == '\\' && rest[1] is 'n' or 't' or '\\')
            {
                text.Append(rest[1] switch { 'n' => '\n', 't' => '\t', _ => '\\' });
                i++;
            }
            else
            {
                text.Append(rest[0]);
            }
        }

        return text.ToString();
    }
}
