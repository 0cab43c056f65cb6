using System.Collections.Immutable;
using FactCheck.Load.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.Edit.Yaml;

internal enum EntryKind { Scalar, BlockScalar, BlockList, FlowList, BlockMap, FlowMap }

/// <summary>The range of an entry of the root in UTF-16 units.</summary>
/// <param name="Start">Of the value.</param>
/// <param name="End">Of the value, exclusive, without trailing blanks and comments.</param>
/// <param name="Column">Of the value, from 0; for a block list that of its dashes.</param>
internal sealed record EntrySpan(string Key, int KeyStart, int Start, int End, EntryKind Kind, int Column)
{
    /// <summary>Null if the root is not a block of keys, such as <c>{…}</c>.</summary>
    /// <param name="yaml">Readable YAML, line ends as in the file.</param>
    public static ImmutableArray<EntrySpan>? All(string yaml)
    {
        using var input = new StringReader(LineBreakStandIns.In(yaml).Text);
        var events = new Parser(new Scanner(input, skipComments: true));
        while (events.MoveNext() && events.Current is StreamStart or DocumentStart)
        {
        }

        if (events.Current is not MappingStart { Style: MappingStyle.Block })
            return null;
        var spans = ImmutableArray.CreateBuilder<EntrySpan>();
        while (events.MoveNext() && events.Current is Scalar key)
        {
            events.MoveNext();
            var first = events.Current!;
            spans.Add(new EntrySpan(
                key.Value, (int)key.Start.Index, (int)first.Start.Index, EndOf(events, yaml), KindOf(first), (int)first.Start.Column - 1));
        }

        return spans.ToImmutable();
    }

    private static EntryKind KindOf(ParsingEvent first) => first switch
    {
        SequenceStart { Style: SequenceStyle.Flow } => EntryKind.FlowList,
        SequenceStart => EntryKind.BlockList,
        MappingStart { Style: MappingStyle.Flow } => EntryKind.FlowMap,
        MappingStart => EntryKind.BlockMap,
        Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded } => EntryKind.BlockScalar,
        _ => EntryKind.Scalar,
    };

    /// <summary>Consumes the events of one node. The end marks of blocks are after the comments and blank lines that follow, so they do not count.</summary>
    private static int EndOf(Parser events, string yaml)
    {
        var end = 0;
        var flows = new Stack<bool>();
        do
        {
            switch (events.Current)
            {
                case SequenceStart list:
                    flows.Push(list.Style == SequenceStyle.Flow);
                    break;
                case MappingStart map:
                    flows.Push(map.Style == MappingStyle.Flow);
                    break;
                case SequenceEnd or MappingEnd:
                    // YamlDotNet gives the bracket a width of 0.
                    if (flows.Pop())
                        end = (int)events.Current.Start.Index + 1;
                    break;
                case Scalar scalar:
                    end = (int)Math.Min(scalar.End.Index, yaml.Length);
                    break;
            }
        }
        while (flows.Count > 0 && events.MoveNext());
        return yaml.AsSpan(0, Math.Min(end, yaml.Length)).TrimEnd().Length;
    }
}
