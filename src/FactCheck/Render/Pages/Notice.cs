using FactCheck.Model;

namespace FactCheck.Render.Pages;

/// <summary>The date and reason of a retraction, withholding or withdrawal.</summary>
/// <param name="Class">Only for a withheld claim.</param>
/// <param name="ReplacedBy">Only for a withdrawn document.</param>
internal sealed record Notice(PartialDate Date, LocalText? Note, WithheldClass? Class = null, string? ReplacedBy = null)
{
    public static Notice? Retracted(Claim claim, ClaimProse prose) =>
        claim.Retracted is { } retracted ? new Notice(retracted.Date.Value, prose.Field("retracted.note", retracted.Note)) : null;

    public static Notice? Withheld(Claim claim, ClaimProse prose) =>
        claim.Withheld is { } withheld ? new Notice(withheld.Date.Value, prose.Field("withheld.note", withheld.Note), withheld.Class) : null;
}
