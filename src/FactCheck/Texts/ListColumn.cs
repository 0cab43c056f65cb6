using System.Text.Json;

namespace FactCheck.Texts;

/// <summary>One property of what is listed.</summary>
/// <param name="Name">Its member in JSON and its heading in Markdown.</param>
/// <param name="Text">One line of text; null for a property of JSON alone.</param>
/// <param name="Json">Writes the value; its text unless given.</param>
public sealed record ListColumn<T>(string Name, Func<T, string>? Text, Action<Utf8JsonWriter, T>? Json = null)
{
    /// <summary>Characters that a terminal's line gives it at least.</summary>
    public int Width { get; init; }

    /// <summary>Numbers are read from the right.</summary>
    public bool IsRightAligned { get; init; }

    /// <summary>It repeats what JSON has in other members.</summary>
    public bool IsTextOnly { get; init; }
}
