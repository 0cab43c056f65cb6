using System.Collections.Immutable;

namespace FactCheck.Model.Fields;

/// <summary>Creates rows of the table of <typeparamref name="T"/>, by the kind of their value.</summary>
internal static class Rows<T>
{
    /// <summary>Our own prose: it is translated, and must use the words of <c>terms.yaml</c>.</summary>
    public static Row<T> Prose(
        string key, Func<T, Text?> read, string description, ChangeSeverity severity = ChangeSeverity.Major,
        bool required = false, bool markdown = false, bool searched = false) =>
        new(
            new Field(key, Shapes.Text, description, required)
            {
                Kind = FieldKind.Text,
                Voice = Voice.Ours,
                Severity = severity,
                IsTranslated = true,
                IsMarkdown = markdown,
                IsSearched = searched,
            },
            owner => FieldValue.Of(read(owner)));

    /// <summary>A list of our own prose.</summary>
    public static Row<T> ProseList(string key, Func<T, ImmutableArray<Text>> read, string description) =>
        new(
            new Field(key, Shapes.Texts, description) { Kind = FieldKind.Texts, Voice = Voice.Ours, IsTranslated = true },
            owner => FieldValue.Of(read(owner)));

    /// <summary>Words that are not ours.</summary>
    public static Row<T> Words(
        string key, Func<T, Text?> read, string description, ChangeSeverity severity = ChangeSeverity.Major,
        bool required = false, bool translated = false, bool searched = false) =>
        new(
            new Field(key, Shapes.Text, description, required)
            {
                Kind = FieldKind.Text,
                Voice = Voice.Others,
                Severity = severity,
                IsTranslated = translated,
                IsSearched = searched,
            },
            owner => FieldValue.Of(read(owner)));

    /// <summary>An id or a name.</summary>
    public static Row<T> Name(
        string key, Func<T, Text?> read, string description, Shape? shape = null, ChangeSeverity severity = ChangeSeverity.Major,
        bool required = false, bool translated = false) =>
        new(
            new Field(key, shape ?? Shapes.Text, description, required)
            {
                Kind = FieldKind.Text,
                Severity = severity,
                IsTranslated = translated,
            },
            owner => FieldValue.Of(read(owner)));

    /// <param name="item">The shape of an entry; any text by default.</param>
    public static Row<T> Names(
        string key, Func<T, ImmutableArray<Text>> read, string description, Shape? item = null, ChangeSeverity severity = ChangeSeverity.Major,
        bool set = false, bool required = false) =>
        new(
            new Field(key, Shapes.OneOrMore(item ?? Shapes.Text, isFilled: required), description, required)
            {
                Kind = FieldKind.Texts,
                Severity = severity,
                IsSet = set,
            },
            owner => FieldValue.Of(read(owner)));

    /// <summary>Ids of documents in the claim's evidence.</summary>
    public static Row<T> Documents(string key, Func<T, ImmutableArray<Text>> read, string description) =>
        new(
            new Field(key, Shapes.Texts, description) { Kind = FieldKind.Texts, IsDocuments = true },
            owner => FieldValue.Of(read(owner)));

    /// <summary>A text for readers that may be given by language.</summary>
    public static Row<T> Human(string key, Func<T, HumanText?> read, string description, ChangeSeverity severity = ChangeSeverity.Major, bool required = false) =>
        new(new Field(key, Shapes.Human, description, required) { Voice = Voice.Ours, Severity = severity }, owner => FieldValue.Of(read(owner)));

    public static Row<T> Date(
        string key, DateMeaning meaning, Func<T, Located<PartialDate>?> read, string description, ChangeSeverity severity = ChangeSeverity.Major, bool required = false) =>
        new(new Field(key, Shapes.Date, description, required) { Severity = severity, Date = meaning }, owner => FieldValue.Of(read(owner)));

    /// <summary>A day, a month or a year.</summary>
    public static Row<T> PartialDate(
        string key, DateMeaning meaning, Func<T, Located<PartialDate>?> read, string description, ChangeSeverity severity = ChangeSeverity.Major, bool required = false) =>
        new(new Field(key, Shapes.PartialDate, description, required) { Severity = severity, Date = meaning }, owner => FieldValue.Of(read(owner)));

    public static Row<T> Choice<TWord>(
        string key, Vocabulary<TWord> words, Func<T, TWord?> read, string description, ChangeSeverity severity = ChangeSeverity.Major,
        bool required = false)
        where TWord : struct, Enum =>
        Value(key, Shapes.Choice(words.Words), owner => read(owner) is { } word ? words.WordFor(word) : null, description, severity, required);

    /// <summary>A flag that is off by default.</summary>
    public static Row<T> Flag(string key, Func<T, bool> read, string description, ChangeSeverity severity = ChangeSeverity.Major) =>
        Value(key, Shapes.Flag, owner => read(owner) ? "true" : null, description, severity);

    public static Row<T> Address(string key, Func<T, SafeUrl?> read, string description, bool required = false) =>
        Value(key, Shapes.Address, owner => read(owner)?.Value, description, required: required);

    public static Row<T> Value(
        string key, Shape shape, Func<T, string?> read, string description, ChangeSeverity severity = ChangeSeverity.Major,
        bool required = false) =>
        new(new Field(key, shape, description, required) { Severity = severity }, owner => FieldValue.Of(read(owner)));

    /// <summary>A value with a form of its own.</summary>
    public static Row<T> Other(
        string key, Shape shape, Func<T, FieldValue?> read, string description, ChangeSeverity severity = ChangeSeverity.Major) =>
        new(new Field(key, shape, description) { Severity = severity }, read);

    public static Row<T> Quote(string key, Func<T, Quote?> read, string description, bool required = false) =>
        new(
            new Field(key, QuoteTable.Shape, description, required) { Voice = Voice.Others, IsCopied = true },
            owner => read(owner) is { } quote ? QuoteTable.Fields.Read(quote) : null);

    public static Row<T> Block<TPart>(
        string key, FieldTable<TPart> table, Func<T, TPart?> read, string description, ChangeSeverity severity = ChangeSeverity.Major,
        bool translated = false)
        where TPart : class =>
        new(
            new Field(key, table, description) { Kind = FieldKind.Block, Inner = table, Severity = severity, IsTranslated = translated },
            owner => read(owner) is { } part ? table.Read(part) : null);

    /// <param name="name">Names an item in paths; by default, its position in the list.</param>
    public static Row<T> Blocks<TItem>(
        string key, FieldTable<TItem> table, Func<T, ImmutableArray<TItem>> read, string description, ChangeSeverity severity = ChangeSeverity.Major,
        bool translated = false, bool filled = false, bool set = false, Func<TItem, string>? name = null) =>
        new(
            new Field(key, Shapes.OneOrMore(table, filled), description)
            {
                Kind = FieldKind.Blocks,
                Inner = table,
                Severity = severity,
                IsTranslated = translated,
                IsSet = set,
            },
            owner => FieldValue.Of(read(owner), table, name));
}
