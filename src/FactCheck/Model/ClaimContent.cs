using System.Security.Cryptography;
using System.Text;
using FactCheck.Model.Fields;

namespace FactCheck.Model;

/// <summary>A short fingerprint of the content that a translation renders.</summary>
public static class ClaimContent
{
    /// <summary>12 hexadecimal digits of SHA-256 over the verdict and each text that a translation may render, with its keys.</summary>
    public static string Hash(Claim claim)
    {
        var content = new StringBuilder();
        Add("verdict", claim.Verdict.Value);
        foreach (var text in ClaimTable.Fields.Texts(claim))
        {
            if (text.IsTranslated)
                Add(text.Keys, text.Text.Value);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())))[..12];

        void Add(string path, string value) =>
            content.Append(path).Append('\u001F').Append(value.Normalize(NormalizationForm.FormC)).Append('\u001E');
    }
}
