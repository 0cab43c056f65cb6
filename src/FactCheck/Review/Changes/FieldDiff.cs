using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Review.Changes;

internal static class FieldDiff
{
    /// <param name="skipped">Keys that the caller compares itself.</param>
    /// <param name="prefix">Put before the key, to distinguish fields of parts from those of the whole.</param>
    public static IEnumerable<FieldChange> Of<T>(
        FieldTable<T> table, T was, T now, bool isDraft, IReadOnlyCollection<string> skipped, string? about = null, string prefix = "")
    {
        var (old, current) = (table.Read(was), table.Read(now));
        return Of(table, field => Print(field, old), field => Print(field, current), isDraft, skipped, about, prefix);
    }

    public static IEnumerable<FieldChange> Of(
        BlockShape table, Func<Field, string?> was, Func<Field, string?> now, bool isDraft, IReadOnlyCollection<string> skipped, string? about = null, string prefix = "")
    {
        foreach (var field in table.Fields)
        {
            if (!skipped.Contains(field.Key) && (was(field), now(field)) is var (from, to) && from != to)
                yield return Change(field, from, to, isDraft, about, prefix);
        }
    }

    public static string? Print(Field field, BlockValue block) =>
        block.Find(field.Key) is not { } value ? null
        : field.IsSet && value is ListValue list ? Joined(list.Items.Select(item => item.Value.Print()).Order(StringComparer.Ordinal))
        : value.Print();

    public static FieldChange Change(Field field, string? from, string? to, bool isDraft, string? about = null, string prefix = "") =>
        new(prefix + field.Key, from, to, SeverityTable.Of(field, from, to, isDraft), about)
        {
            IsProse = field.Voice != Voice.None,
            HasProse = field.Voice != Voice.None || field.Inner is not null,
        };

    /// <param name="what">One of <see cref="SeverityTable.Events"/>.</param>
    public static FieldChange Event(string what, string? from, string? to, bool isDraft, string? about = null) =>
        new(what, from, to, SeverityTable.Of(what, isDraft), about);

    public static string? Joined(IEnumerable<string> parts) =>
        string.Join(" · ", parts.Where(part => part.Length > 0)) is { Length: > 0 } joined ? joined : null;
}
