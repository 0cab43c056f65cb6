using FactCheck.Model;

namespace FactCheck.Edit.Renaming;

/// <summary>A text that may refer to the renamed id.</summary>
/// <param name="Text">For a page its whole body.</param>
/// <param name="Replace">Returns the text with the new id.</param>
internal sealed record Reference(string File, Text Text, Func<string, string> Replace)
{
    public bool IsChanged => Replace(Text.Value) != Text.Value;
}
