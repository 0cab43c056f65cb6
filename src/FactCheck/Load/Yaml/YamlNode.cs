using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Load.Yaml;

/// <summary>What a YAML file holds; every scalar is text until the field that wants it parses it.</summary>
internal abstract record YamlNode(Mark Mark)
{
    /// <summary>What the node is, in words for a message.</summary>
    public abstract string Kind { get; }
}

/// <param name="IsPlain">Written without quotation marks or a block indicator.</param>
internal sealed record YamlScalar(Text Text, bool IsPlain) : YamlNode(Text.Mark)
{
    public override string Kind => "a text";

    /// <summary>Blanks only, or an unquoted word for nothing, such as <c>~</c> or <c>null</c>.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text.Value) || (IsPlain && CoreSchema.KindOf(Text.Value) == ScalarKind.Null);
}

internal sealed record YamlList(ImmutableArray<YamlNode> Items, Mark Mark) : YamlNode(Mark)
{
    public override string Kind => "a list";
}

internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, Mark Mark) : YamlNode(Mark)
{
    public override string Kind => "a block of keys";
}

internal sealed record YamlEntry(Text Key, YamlNode Value);
