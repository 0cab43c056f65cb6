using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Model;

/// <summary>What a translation renders, as a short fingerprint.</summary>
public static class ClaimContent
{
    /// <summary>
    /// The first 12 hexadecimal digits of SHA-256 over the claim's translatable prose and its verdict, each field with
    /// its name. Dates, evidence and layout of the file do not count.
    /// </summary>
    public static string Hash(Claim claim)
    {
        var content = new StringBuilder();
        Add("claim", claim.Statement.Value);
        Add("verdict", claim.Verdict.Value);
        Add("headline", claim.Headline?.Value);
        Add("summary", claim.Summary.Value);
        Add("accurate-version", claim.AccurateVersion?.Value);
        foreach (var point in claim.LeavesOut)
            Add("leaves-out", point.Value);
        Add("would-change", claim.WouldChange?.Value);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())))[..12];

        void Add(string name, string? value)
        {
            if (value is not null)
                content.Append(name).Append('\u001F').Append(value.Normalize(NormalizationForm.FormC)).Append('\u001E');
        }
    }
}
