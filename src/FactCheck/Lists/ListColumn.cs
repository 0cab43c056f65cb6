using System.Text.Json;

namespace FactCheck.Lists;

/// <summary>One property of what is listed.</summary>
/// <param name="Name">Its member in JSON.</param>
/// <param name="Text">One word for the line; null for a property that stands in JSON only.</param>
/// <param name="Json">Writes the value; its text unless given.</param>
public sealed record ListColumn<T>(string Name, Func<T, string>? Text, Action<Utf8JsonWriter, T>? Json = null);
