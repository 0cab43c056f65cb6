using FactCheck.Model;

namespace FactCheck.Render.Pages;

/// <summary>The record of a claim's check: people, dates, contact with the claimant.</summary>
internal sealed class ClaimRecord(ShownClaim page)
{
    public ShownClaim Page => page;

    public Claim Claim => page.Claim;

    public Entry<Contact>[] Contacts => page.Entries("contact", Claim.Contacts, more: Claim.NoContactReason is null ? 0 : 1);

    /// <summary>The reason why the claimant was not asked, which is the last entry of the list.</summary>
    public LocalText? NoContactReason =>
        Claim.NoContactReason is { } reason ? page.Prose.Entry("contact", Claim.Contacts.Length + 1, Claim.Contacts.Length, "reason", reason) : null;

    public PartialDate? Updated => page.Planned.LastChanged is { } changed && changed != Claim.Published?.Value ? changed : null;
}
