using System.Collections.Immutable;

namespace FactCheck.Authoring.Schemas;

/// <summary>What may stand as a value in a YAML file, as the reader of that file accepts it.</summary>
internal abstract record Shape;

/// <summary>One value without parts.</summary>
/// <param name="Type">Its type in JSON Schema.</param>
internal sealed record ScalarShape(string Type) : Shape
{
    public string? Pattern { get; init; }
    public int? MaxLength { get; init; }
    public int? Minimum { get; init; }
    public int? Maximum { get; init; }

    /// <summary>All that it may be, where that is a closed list.</summary>
    public ImmutableArray<string> Values { get; init; } = [];
}

/// <summary>An id of this repository; any text where the repository is not known, or leaves such names free.</summary>
internal sealed record KnownShape(KnownIds Ids) : Shape;

internal enum KnownIds { Verdicts, People, Topics }

internal sealed record AnyShape(params ImmutableArray<Shape> Alternatives) : Shape;

/// <summary>A shape that many fields share; a schema says it once.</summary>
internal sealed record NamedShape(string Name, Shape Shape) : Shape;

/// <param name="IsFilled">An empty list is an error.</param>
internal sealed record ListShape(Shape Item, bool IsFilled = false) : Shape;

/// <summary>Keys that are chosen freely, or by a pattern, with values of one shape.</summary>
internal sealed record MapShape(Shape Value, ScalarShape? Key = null) : Shape;

/// <summary>Keys that are all known.</summary>
internal sealed record BlockShape(params ImmutableArray<Field> Fields) : Shape
{
    /// <summary>Exactly one of these keys is there.</summary>
    public ImmutableArray<string> OneOf { get; init; } = [];

    /// <summary>At least one of these keys is there.</summary>
    public ImmutableArray<string> AnyOf { get; init; } = [];

    /// <summary>Keys that are known only beside another one.</summary>
    public ImmutableArray<(string Key, string Needs)> Beside { get; init; } = [];

    /// <summary>Keys that require another one.</summary>
    public ImmutableArray<(string Key, string Needs)> Requires { get; init; } = [];

    /// <summary>Where a key has a value, another one is required.</summary>
    public (string Key, string Value, string Needs)? When { get; init; }
}

/// <param name="Description">For a person who points at the key in an editor.</param>
internal sealed record Field(string Key, Shape Shape, string Description, bool IsRequired = false);
