using FactCheck.Model;

namespace FactCheck.Render.Pages;

/// <summary>Since when a claim or document is no longer what it was, and why.</summary>
/// <param name="Class">Of a claim that is withheld.</param>
/// <param name="ReplacedBy">For a document that is withdrawn.</param>
internal sealed record Notice(PartialDate Date, LocalText? Note, WithheldClass? Class = null, string? ReplacedBy = null)
{
    public static Notice? Retracted(Claim claim, ClaimProse prose) =>
        claim.Retracted is { } retracted ? new Notice(retracted.Date.Value, prose.Field("retracted.note", retracted.Note)) : null;

    public static Notice? Withheld(Claim claim, ClaimProse prose) =>
        claim.Withheld is { } withheld ? new Notice(withheld.Date.Value, prose.Field("withheld.note", withheld.Note), withheld.Class) : null;
}
