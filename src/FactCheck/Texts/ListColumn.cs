using System.Text.Json;

namespace FactCheck.Texts;

/// <summary>One property of the items of a <see cref="Listing"/>.</summary>
/// <param name="Name">The JSON member or the Markdown heading.</param>
/// <param name="Text">One line; null if the property is in JSON only.</param>
/// <param name="Json">Writes the value; null writes <paramref name="Text"/>.</param>
public sealed record ListColumn<T>(string Name, Func<T, string>? Text, Action<Utf8JsonWriter, T>? Json = null)
{
    /// <summary>Minimum width in a terminal, in characters.</summary>
    public int Width { get; init; }

    public bool IsRightAligned { get; init; }

    /// <summary>JSON has the value in other members.</summary>
    public bool IsTextOnly { get; init; }
}
