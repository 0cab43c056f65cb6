namespace FactCheck.Authoring.Schemas;

/// <summary><c>claims/&lt;dossier&gt;/evidence/&lt;id&gt;.yaml</c>.</summary>
internal static class EvidenceSchema
{
    public static BlockShape Root { get; } = new([.. SharedFields.Description, .. SharedFields.Evidence]);
}
