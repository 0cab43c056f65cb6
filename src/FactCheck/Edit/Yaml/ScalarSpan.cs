using FactCheck.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.Edit.Yaml;

/// <summary>Where a scalar stands in the characters of its file, quotation marks and block indicator included.</summary>
/// <param name="Start">UTF-16 units.</param>
/// <param name="End">Behind its last character; of a block scalar behind its last line that is not blank.</param>
internal sealed record ScalarSpan(int Start, int End, ScalarStyle Style)
{
    /// <summary>Null where no scalar with this value starts at the text's mark: the file is not the one that was read.</summary>
    /// <param name="yaml">Readable YAML, line ends as in the file.</param>
    public static ScalarSpan? Find(string yaml, Text text)
    {
        using var input = new StringReader(yaml);
        var events = new Parser(new Scanner(input, skipComments: true));
        while (events.MoveNext())
        {
            if (events.Current is Scalar scalar && IsAt(scalar, text.Location) && scalar.Value == text.Value)
                return Of(yaml, scalar);
        }

        return null;
    }

    /// <summary>The mark of a quoted text on one line is that of its first character, behind the quotation mark.</summary>
    private static bool IsAt(Scalar scalar, Diagnostics.Location mark)
    {
        var isQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && scalar.Start.Line == scalar.End.Line;
        return scalar.Start.Line == mark.Line && scalar.Start.Column + (isQuoted ? 1 : 0) == mark.Column;
    }

    private static ScalarSpan Of(string yaml, Scalar scalar)
    {
        var (start, end) = ((int)scalar.Start.Index, (int)Math.Min(scalar.End.Index, yaml.Length));
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            end = start + yaml.AsSpan(start, end - start).TrimEnd().Length;
        return new ScalarSpan(start, end, scalar.Style);
    }
}
