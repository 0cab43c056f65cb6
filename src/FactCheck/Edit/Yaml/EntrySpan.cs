using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.Edit.Yaml;

internal enum EntryKind { Scalar, BlockScalar, BlockList, FlowList, BlockMap, FlowMap }

/// <summary>Where a key of the file's root and its value stand in the characters of the file, UTF-16 units.</summary>
/// <param name="KeyStart">The key's first character.</param>
/// <param name="Start">The value's first character.</param>
/// <param name="End">Behind the value's last character that is not blank; comments are not part of it.</param>
/// <param name="Column">From 0; of a block list where its dashes stand.</param>
internal sealed record EntrySpan(string Key, int KeyStart, int Start, int End, EntryKind Kind, int Column)
{
    /// <summary>Null where the root is no block of keys (<c>{…}</c> is none).</summary>
    /// <param name="yaml">Readable YAML, line ends as in the file.</param>
    public static ImmutableArray<EntrySpan>? All(string yaml)
    {
        using var input = new StringReader(yaml);
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

    /// <summary>Takes the events of one node; the end marks of blocks lie behind the comments and blank lines that follow.</summary>
    private static int EndOf(Parser events, string yaml)
    {
        var (depth, end) = (0, 0);
        var flows = new Stack<bool>();
        do
        {
            switch (events.Current)
            {
                case SequenceStart list:
                    flows.Push(list.Style == SequenceStyle.Flow);
                    depth++;
                    break;
                case MappingStart map:
                    flows.Push(map.Style == MappingStyle.Flow);
                    depth++;
                    break;
                case SequenceEnd or MappingEnd:
                    // YamlDotNet gives the bracket no width.
                    if (flows.Pop())
                        end = (int)events.Current.Start.Index + 1;
                    depth--;
                    break;
                case Scalar scalar:
                    end = (int)Math.Min(scalar.End.Index, yaml.Length);
                    break;
                default:
                    break;
            }
        }
        while (depth > 0 && events.MoveNext());
        return yaml.AsSpan(0, Math.Min(end, yaml.Length)).TrimEnd().Length;
    }
}
