using FactCheck.Model;

namespace FactCheck.Edit.Renaming;

/// <summary>A text of a file that refers to what is renamed.</summary>
/// <param name="Text">Of a page its whole body.</param>
/// <param name="Replace">Gives the text with the new name.</param>
internal sealed record Reference(string File, Text Text, Func<string, string> Replace)
{
    /// <summary>Whether the text refers to it at all.</summary>
    public bool IsOne => Replace(Text.Value) != Text.Value;
}
