using System.Text;

namespace FactCheck.Import;

/// <summary>Writes raised and lowered digits as the characters for them, so that 10 to the power of 2 does not become "102".</summary>
internal static class ShiftedDigits
{
    private const string Plain = "0123456789+-−()n";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎ₙ";

    /// <summary>Unchanged if a character has no such form, as in "1st".</summary>
    public static string Of(string text, bool isRaised)
    {
        var forms = isRaised ? Raised : Lowered;
        var shifted = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var at = Plain.IndexOf(c, StringComparison.Ordinal);
            if (at < 0)
                return text;
            shifted.Append(forms[at]);
        }

        return shifted.ToString();
    }
}
