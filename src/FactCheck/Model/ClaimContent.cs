using System.Security.Cryptography;
using System.Text;
using FactCheck.Model.Fields;

namespace FactCheck.Model;

/// <summary>A short fingerprint of the content that a translation renders: 12 hexadecimal digits of SHA-256.</summary>
public static class ClaimContent
{
    /// <summary>Over the verdict and each text that a translation may render, with its keys.</summary>
    public static string Hash(Claim claim) => Hash(claim.Verdict.Value, ClaimTable.Fields.Read(claim));

    public static string Hash(SourceDocument source) => Hash(null, SourceTable.Fields.Read(source));

    public static string Hash(EvidenceDocument document) => Hash(null, EvidenceTable.Fields.Read(document));

    internal static string Hash(string? verdict, BlockValue values)
    {
        var content = new StringBuilder();
        if (verdict is not null)
            Add("verdict", verdict);
        foreach (var text in FieldText.In(values))
        {
            if (text.IsTranslated)
                Add(text.Keys, text.Text.Value);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())))[..12];

        void Add(string path, string value) =>
            content.Append(path).Append('\u001F').Append(value.Normalize(NormalizationForm.FormC)).Append('\u001E');
    }
}
