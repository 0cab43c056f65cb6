using FactCheck.Model;

namespace FactCheck.Render.Pages;

/// <summary>Who checked a claim and when, and what the claimant was asked.</summary>
internal sealed class ClaimRecord(ShownClaim page)
{
    public ShownClaim Page => page;

    public Claim Claim => page.Claim;

    public Entry<Contact>[] Contacts => page.Entries("contact", Claim.Contacts, more: Claim.NoContactReason is null ? 0 : 1);

    /// <summary>Why the claimant was not asked: the last entry of the list.</summary>
    public LocalText? NoContactReason =>
        Claim.NoContactReason is { } reason ? page.Prose.Entry("contact", Claim.Contacts.Length + 1, Claim.Contacts.Length, "reason", reason) : null;

    /// <summary>The last change after publication.</summary>
    public PartialDate? Updated => Claim.LastEdited is { } changed && changed != Claim.Published?.Value ? changed : null;
}
