using System.Text;

namespace FactCheck.Import;

/// <summary>Raised and lowered digits as characters of their own, so that 10 to the power of 2 does not read "102".</summary>
internal static class ShiftedDigits
{
    private const string Plain = "0123456789+-−()n";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎ₙ";

    /// <summary>The text unchanged where not each of its characters has such a form, as in "1st".</summary>
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
