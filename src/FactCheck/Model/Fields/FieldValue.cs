using System.Collections.Immutable;

namespace FactCheck.Model.Fields;

/// <summary>The value of one field, in a form independent of the record's type.</summary>
internal abstract record FieldValue
{
    public static FieldValue? Of(Text? text) => text is null ? null : new TextValue(text);

    public static FieldValue? Of(string? text) => text is null ? null : new PlainValue(text);

    public static FieldValue? Of(Located<PartialDate>? date) => date is { } day ? new DateValue(day) : null;

    public static FieldValue? Of(IReadOnlyCollection<Text> texts) =>
        texts.Count == 0 ? null : new ListValue([.. texts.Select((text, i) => (Index(i), (FieldValue)new TextValue(text)))]);

    public static FieldValue? Of(IReadOnlyCollection<string> texts) =>
        texts.Count == 0 ? null : new ListValue([.. texts.Select((text, i) => (Index(i), (FieldValue)new PlainValue(text)))]);

    /// <summary>One text, or one for each language.</summary>
    public static FieldValue? Of(HumanText? text) => text switch
    {
        null => null,
        { Common: { } common } => new TextValue(common),
        _ => new ListValue([.. text.ByLanguage.Select(entry => (entry.Key, (FieldValue)new TextValue(entry.Value)))]) { IsKeyed = true },
    };

    public static FieldValue? Keyed(IReadOnlyCollection<(string Key, FieldValue Value)> entries) =>
        entries.Count == 0 ? null : new ListValue([.. entries]) { IsKeyed = true };

    /// <param name="name">Names an item; by default, its position in the list.</param>
    public static FieldValue? Of<T>(IReadOnlyCollection<T> items, FieldTable<T> table, Func<T, string>? name = null) =>
        items.Count == 0 ? null : new ListValue([.. items.Select((item, i) => (name?.Invoke(item) ?? Index(i), (FieldValue)table.Read(item)))]);

    public static string Index(int i) => i.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The value on one line, for people who compare two; equal only if the values are equal.</summary>
    public abstract string Print();
}

/// <summary>Text as written in the file.</summary>
internal sealed record TextValue(Text Text) : FieldValue
{
    public override string Print() => Text.Value;
}

/// <summary>A date with its place in the file.</summary>
internal sealed record DateValue(Located<PartialDate> Date) : FieldValue
{
    public override string Print() => Date.Value.ToString();
}

/// <summary>A number, choice, flag or address.</summary>
internal sealed record PlainValue(string Text) : FieldValue
{
    public override string Print() => Text;
}

/// <param name="Items">Each with its name in a path: its position from 0, its language or its document.</param>
internal sealed record ListValue(ImmutableArray<(string Name, FieldValue Value)> Items) : FieldValue
{
    /// <summary>The names are keys in the file.</summary>
    public bool IsKeyed { get; init; }

    public override string Print() => string.Join(" · ", Items.Select(item => IsKeyed ? $"{item.Name}: {item.Value.Print()}" : item.Value.Print()));
}

/// <param name="Entries">Fields with a value, in the order of their table.</param>
internal sealed record BlockValue(ImmutableArray<(Field Field, FieldValue Value)> Entries) : FieldValue
{
    public FieldValue? Find(string key) => Entries.FirstOrDefault(entry => entry.Field.Key == key).Value;

    /// <summary>The first field, then prose, then the rest with its keys: <c>party: text [evidence: a · b]</c>.</summary>
    public override string Print()
    {
        var prose = Entries.Where((entry, i) => i == 0 || entry.Field.Voice != Voice.None).Select(entry => entry.Value.Print());
        var rest = Entries.Where((entry, i) => i > 0 && entry.Field.Voice == Voice.None).Select(entry => $"{entry.Field.Key}: {entry.Value.Print()}").ToList();
        return string.Join(": ", prose) + (rest.Count == 0 ? "" : $" [{string.Join(", ", rest)}]");
    }
}
