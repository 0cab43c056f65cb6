using System.Text.Json;

namespace FactCheck.Texts;

/// <summary>Objects and lists as JSON, each closed where its content ends.</summary>
public static class JsonMembers
{
    public static void WriteObject(this Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    public static void WriteObject(this Utf8JsonWriter json, string name, Action write)
    {
        json.WritePropertyName(name);
        json.WriteObject(write);
    }

    /// <summary>Writes a list with an object for each item.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write) =>
        json.WriteList(name, items, item => json.WriteObject(() => write(item)));

    /// <param name="write">Writes the value of an item.</param>
    public static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts) => json.WriteList(name, texts, json.WriteStringValue);
}
