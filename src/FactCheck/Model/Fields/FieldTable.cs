using System.Collections.Immutable;

namespace FactCheck.Model.Fields;

/// <summary>A field of a record, with the function that reads its value from one.</summary>
internal sealed record Row<T>(Field Field, Func<T, FieldValue?> Read)
{
    /// <summary>The same field, whose value names something by an id or one word.</summary>
    public Row<T> AsCopied() => this with { Field = Field with { IsCopied = true } };

    public Row<T> AsId() => this with { Field = Field with { IsId = true } };

    /// <summary>The same field, whose text is Markdown.</summary>
    public Row<T> AsMarkdown() => this with { Field = Field with { IsMarkdown = true } };

    /// <summary>The same field of a record that has <typeparamref name="T"/> as a part.</summary>
    /// <param name="part">Null if the record lacks the part.</param>
    public Row<TOuter> In<TOuter>(Func<TOuter, T?> part) =>
        new(Field, outer => part(outer) is { } inner ? Read(inner) : null);
}

/// <summary>All fields of a record that people write in YAML, in the order in which a file is written.</summary>
internal sealed record FieldTable<T>(params ImmutableArray<Row<T>> Rows) : BlockShape([.. Rows.Select(row => row.Field)])
{
    /// <summary>The rows that hold dates, at any depth.</summary>
    private readonly Lazy<ImmutableArray<Row<T>>> _dated = new(() => [.. Rows.Where(row => HoldsDates(row.Field))]);

    public BlockValue Read(T owner) => Read(Rows, owner);

    /// <summary>Every date in the record, at any depth.</summary>
    public IEnumerable<FieldDate> Dates(T owner) => FieldDate.In(Read(_dated.Value, owner));

    private static bool HoldsDates(Field field) => field.Date != DateMeaning.None || field.Inner?.Fields.Any(HoldsDates) == true;

    private static BlockValue Read(ImmutableArray<Row<T>> rows, T owner)
    {
        var entries = ImmutableArray.CreateBuilder<(Field, FieldValue)>();
        foreach (var row in rows)
        {
            if (row.Read(owner) is { } value)
                entries.Add((row.Field, value));
        }

        return new BlockValue(entries.ToImmutable());
    }

    /// <summary>Every text in the record, at any depth.</summary>
    public IEnumerable<FieldText> Texts(T owner) => FieldText.In(Read(owner));
}
