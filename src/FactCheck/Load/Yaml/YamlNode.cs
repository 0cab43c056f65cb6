using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Load.Yaml;

/// <summary>A node of a YAML file; every scalar is text until a field parses it.</summary>
internal abstract record YamlNode(Location Location)
{
    /// <summary>Names the node in messages.</summary>
    public abstract string Kind { get; }
}

/// <param name="IsPlain">Written without quotation marks or a block indicator.</param>
/// <param name="Written">Null if the text is on one line and nothing can follow it, or if it is to be written.</param>
internal sealed record YamlScalar(Text Text, bool IsPlain, WrittenText? Written = null) : YamlNode(Text.Location)
{
    public override string Kind => "a text";

    /// <summary>Only blanks, or an unquoted word for null, such as <c>~</c> or <c>null</c>.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text.Value) || (IsPlain && CoreSchema.KindOf(Text.Value) == ScalarKind.Null);
}

internal sealed record YamlList(ImmutableArray<YamlNode> Items, Location Location) : YamlNode(Location)
{
    public override string Kind => "a list";
}

internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, Location Location) : YamlNode(Location)
{
    public override string Kind => "a block of keys";
}

internal sealed record YamlEntry(Text Key, YamlNode Value);
