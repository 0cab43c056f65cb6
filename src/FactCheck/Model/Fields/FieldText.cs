using System.Text.RegularExpressions;

namespace FactCheck.Model.Fields;

/// <summary>A text of a record with its place in it.</summary>
/// <param name="Path">Such as <c>summary</c>, <c>leaves-out[0]</c>, <c>positions[1].text</c>, <c>evidence[plan-2021].shows</c>.</param>
/// <param name="Field">The innermost field that holds the text.</param>
/// <param name="IsTranslated">A translation may render the field and each field around it.</param>
internal sealed partial record FieldText(string Path, Field Field, Text Text, bool IsTranslated)
{
    /// <summary>The path without the names of entries: <c>positions[].text</c>.</summary>
    public string Keys => NameOfEntry().Replace(Path, "[]");

    public static IEnumerable<FieldText> In(BlockValue block) => In(block, "", isTranslated: true);

    private static IEnumerable<FieldText> In(BlockValue block, string before, bool isTranslated) =>
        block.Entries.SelectMany(entry => In(entry.Value, entry.Field, before + entry.Field.Key, isTranslated && entry.Field.IsTranslated));

    private static IEnumerable<FieldText> In(FieldValue value, Field field, string path, bool isTranslated) => value switch
    {
        TextValue text => [new FieldText(path, field, text.Text, isTranslated)],
        ListValue list => list.Items.SelectMany(item => In(item.Value, field, $"{path}[{item.Name}]", isTranslated)),
        BlockValue block => In(block, path + ".", isTranslated),
        _ => [],
    };

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex NameOfEntry();
}
