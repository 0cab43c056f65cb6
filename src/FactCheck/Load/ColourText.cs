using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Load;

internal static class ColourText
{
    /// <summary>Reports a text that is not <c>#rrggbb</c>.</summary>
    public static bool Check(Fields block, Text text)
    {
        if (text.Value.Length == 7 && text.Value[0] == '#' && text.Value.Skip(1).All(char.IsAsciiHexDigit))
            return true;
        block.Reject(Rule.FC105, text, $"'{text.Value}' is not a colour", "write red, green and blue as \"#rrggbb\", in quotation marks, such as \"#0b5cad\"");
        return false;
    }
}
