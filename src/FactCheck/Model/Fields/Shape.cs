using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Model.Fields;

/// <summary>The values of a YAML file that its reader accepts.</summary>
internal abstract record Shape
{
    /// <inheritdoc cref="Field.MayContinue"/>
    public virtual bool MayContinue(string value, string comment) => false;
}

/// <summary>One value without parts.</summary>
/// <param name="Type">Its type in JSON Schema.</param>
internal sealed record ScalarShape(string Type) : Shape
{
    public string? Pattern { get; init; }
    public int? MaxLength { get; init; }
    public int? Minimum { get; init; }
    public int? Maximum { get; init; }

    /// <summary>All permitted values if they form a closed list; else empty.</summary>
    public ImmutableArray<string> Values { get; init; } = [];
}

/// <summary>An id of this repository; any text if the repository is unknown or does not restrict such names.</summary>
internal sealed record KnownShape(KnownIds Ids) : Shape
{
    public override bool MayContinue(string value, string comment) =>
        Ids != KnownIds.Verdicts && !(Id.IsWellFormed(value) && comment.StartsWith("# ", StringComparison.Ordinal));
}

internal enum KnownIds { Verdicts, People, Topics }

internal sealed record AnyShape(params ImmutableArray<Shape> Alternatives) : Shape
{
    public override bool MayContinue(string value, string comment) => Alternatives.Any(shape => shape.MayContinue(value, comment));
}

/// <summary>A shape shared by many fields; a schema defines it once.</summary>
internal sealed record NamedShape(string Name, Shape Shape) : Shape
{
    public override bool MayContinue(string value, string comment) =>
        ReferenceEquals(this, Shapes.Text) || Shape.MayContinue(value, comment);
}

/// <summary>A shape that is built on first use, because it is too expensive for most runs.</summary>
internal sealed record DeferredShape(Lazy<BlockShape> Shape) : Shape;

/// <param name="IsFilled">An empty list is an error.</param>
internal sealed record ListShape(Shape Item, bool IsFilled = false) : Shape
{
    public override bool MayContinue(string value, string comment) => Item.MayContinue(value, comment);
}

/// <summary>Freely chosen keys, optionally restricted by a pattern, with values of one shape.</summary>
internal sealed record MapShape(Shape Value, ScalarShape? Key = null) : Shape
{
    public override bool MayContinue(string value, string comment) => Value.MayContinue(value, comment);
}

/// <summary>A block whose keys are all known, in the order in which a file is written.</summary>
internal record BlockShape(params ImmutableArray<Field> Fields) : Shape
{
    private readonly Lazy<FrozenDictionary<string, Field>> _byKey = new(() => Fields.ToFrozenDictionary(field => field.Key, StringComparer.Ordinal));

    /// <summary>Exactly one of these keys is present.</summary>
    public ImmutableArray<string> OneOf { get; init; } = [];

    /// <summary>At least one of these keys is present.</summary>
    public ImmutableArray<string> AnyOf { get; init; } = [];

    /// <summary>Keys that are allowed only with another one.</summary>
    public ImmutableArray<(string Key, string Needs)> Beside { get; init; } = [];

    /// <summary>Keys that require another one.</summary>
    public ImmutableArray<(string Key, string Needs)> Requires { get; init; } = [];

    /// <summary>If a key has this value, another one is required.</summary>
    public (string Key, string Value, string Needs)? When { get; init; }

    /// <summary>Another key is required unless a key has this value.</summary>
    public (string Key, string Value, string Needs)? Unless { get; init; }

    public Field? Find(string key) => _byKey.Value.GetValueOrDefault(key);

    /// <summary>The keys that come before one in a file.</summary>
    /// <exception cref="ArgumentException">The block has no such key.</exception>
    public IEnumerable<string> KeysBefore(string key) =>
        Find(key) is null ? throw new ArgumentException($"no such key: {key}", nameof(key)) : Fields.Select(field => field.Key).TakeWhile(before => before != key);
}
