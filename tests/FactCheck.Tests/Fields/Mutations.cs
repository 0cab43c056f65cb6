using System.Collections.Immutable;
using System.Reflection;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Tests.Fields;

/// <summary>One property of a record, at any depth, with another value.</summary>
/// <param name="Property">Type and name of the property that holds the value itself, such as <c>Position.Party</c>.</param>
/// <param name="Words">The new text, if the value is one.</param>
internal sealed record Mutation<T>(string Property, T Record, string? Words);

/// <summary>By reflection, every way to change a record in a single place.</summary>
internal static class Mutations
{
    private static readonly MethodInfo Clone = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    public static IEnumerable<Mutation<T>> Of<T>(T record)
        where T : class =>
        OfRecord(record).Select(mutation => new Mutation<T>(mutation.Property, (T)mutation.Value, mutation.Words));

    /// <summary>The properties that have a place in a file, or might have: those that can be set.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.SetMethod is not null && property.PropertyType != typeof(Location));

    private static IEnumerable<(string Property, object Value, string? Words)> OfRecord(object record)
    {
        foreach (var property in Properties(record.GetType()))
        {
            foreach (var (inner, value, words) in Others(property.PropertyType, property.GetValue(record), $"{record.GetType().Name}.{property.Name}"))
            {
                var copy = Clone.Invoke(record, null)!;
                property.SetValue(copy, value);
                yield return (inner, copy, words);
            }
        }
    }

    private static IEnumerable<(string Property, object Value, string? Words)> Others(Type type, object? value, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(Text))
            return [(name, new Text(Words(name), Location.FileStart), Words(name))];
        if (type == typeof(string))
            return [(name, "another" + value, null)];
        if (type == typeof(bool))
            return [(name, value is false, null)];
        if (type == typeof(int))
            return [(name, (int)(value ?? 0) + 1, null)];
        if (type == typeof(PartialDate))
            return [(name, new PartialDate(2017, 3, value is PartialDate { Year: 2017 } ? 5 : 4), null)];
        if (type.IsEnum)
            return [(name, Enum.GetValues(type).Cast<object>().First(other => !other.Equals(value)), null)];
        if (type == typeof(SafeUrl))
            return SafeUrl.TryCreate("https://other.example/page", out var url) ? [(name, url, null)] : [];
        if (type == typeof(HumanText))
            return [(name, new HumanText(new Text(Words(name), Location.FileStart), []), Words(name))];
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Located<>))
            return Others(type.GetGenericArguments()[0], value?.GetType().GetProperty("Value")!.GetValue(value), name)
                .Select(other => (other.Property, Activator.CreateInstance(type, other.Value, Location.FileStart)!, other.Words));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return (IEnumerable<(string, object, string?)>)typeof(Mutations).GetMethod(nameof(Lists), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(type.GetGenericArguments()[0]).Invoke(null, [value, name])!;
        return value is null ? [] : OfRecord(value);
    }

    /// <summary>Names get longer, records change inside; another entry cannot be invented for a record.</summary>
    private static IEnumerable<(string, object, string?)> Lists<TItem>(ImmutableArray<TItem> list, string name)
    {
        if (typeof(TItem) == typeof(Text) || typeof(TItem) == typeof(string) || typeof(TItem) == typeof(SafeUrl) || (typeof(TItem).IsGenericType && typeof(TItem).GetGenericTypeDefinition() == typeof(Located<>)))
            return Others(typeof(TItem), null, name).Select(other => (other.Property, (object)list.Add((TItem)other.Value), other.Words));
        if (typeof(TItem).IsEnum)
            return [(name, list.IsEmpty ? [(TItem)Enum.GetValues(typeof(TItem)).GetValue(0)!] : list.RemoveAt(0), null)];
        return list.SelectMany((item, i) => OfRecord(item!).Select(other => (other.Property, (object)list.SetItem(i, (TItem)other.Value), other.Words)));
    }

    private static string Words(string name) => $"Quite other words, put here for the test of {name}";
}
