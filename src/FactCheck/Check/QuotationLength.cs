using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC210: no quotation is longer than the policy allows.</summary>
internal static class QuotationLength
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (input.Policy.Quotation is not (> 0 and var most))
            return;
        foreach (var quote in claim.Quotes.Concat(claim.Evidence.Select(item => item.Quote).OfType<Quote>()))
        {
            if (quote.Exact.Value.Length > most && new StringInfo(quote.Exact.Value).LengthInTextElements is var length && length > most)
            {
                findings.Add(Rule.FC210.At(
                    claim.File, quote.Exact.Location,
                    string.Create(CultureInfo.InvariantCulture, $"the quotation has {length:N0} characters; 'quotation' in the site's policy allows {most:N0}"),
                    "quote only the words that the check is about, and put the rest in your own words"));
            }
        }
    }
}
