using FactCheck.Load.Yaml;
using FactCheck.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.Edit.Yaml;

/// <summary>The range of a scalar in its file in UTF-16 units, with its quotation marks or block indicator.</summary>
/// <param name="End">Exclusive; a block scalar ends after its last line that is not blank.</param>
internal sealed record ScalarSpan(int Start, int End, ScalarStyle Style)
{
    /// <summary>Null if no scalar with this value starts at the text's location, because the file has changed.</summary>
    /// <param name="yaml">Readable YAML, line ends as in the file.</param>
    public static ScalarSpan? Find(string yaml, Text text)
    {
        var standIns = LineBreakStandIns.In(yaml);
        using var input = new StringReader(standIns.Text);
        var events = new Parser(new Scanner(input, skipComments: true));
        while (events.MoveNext())
        {
            if (events.Current is Scalar scalar && IsAt(scalar, text.Location) && standIns.Restored(scalar.Value) == text.Value)
                return Of(yaml, scalar);
        }

        return null;
    }

    /// <summary>The location of a quoted text on one line is after the quotation mark.</summary>
    private static bool IsAt(Scalar scalar, Diagnostics.Location location)
    {
        var isQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && scalar.Start.Line == scalar.End.Line;
        return scalar.Start.Line == location.Line && scalar.Start.Column + (isQuoted ? 1 : 0) == location.Column;
    }

    private static ScalarSpan Of(string yaml, Scalar scalar)
    {
        var (start, end) = ((int)scalar.Start.Index, (int)Math.Min(scalar.End.Index, yaml.Length));
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            end = start + yaml.AsSpan(start, end - start).TrimEnd().Length;
        return new ScalarSpan(start, end, scalar.Style);
    }
}
