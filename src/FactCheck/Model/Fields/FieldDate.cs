namespace FactCheck.Model.Fields;

/// <summary>A date of a record with its place in it.</summary>
/// <param name="Path">As in <see cref="FieldText"/>.</param>
/// <param name="Field">The field that holds the date.</param>
internal sealed record FieldDate(string Path, Field Field, Located<PartialDate> Date)
{
    public static IEnumerable<FieldDate> In(BlockValue block) => In(block, "");

    private static IEnumerable<FieldDate> In(BlockValue block, string before) =>
        block.Entries.SelectMany(entry => In(entry.Value, entry.Field, before + entry.Field.Key));

    private static IEnumerable<FieldDate> In(FieldValue value, Field field, string path) => value switch
    {
        DateValue date => [new FieldDate(path, field, date.Date)],
        ListValue list => list.Items.SelectMany(item => In(item.Value, field, $"{path}[{item.Name}]")),
        BlockValue block => In(block, path + "."),
        _ => [],
    };
}
