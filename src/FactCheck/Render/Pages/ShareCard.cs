using FactCheck.Plan;

namespace FactCheck.Render.Pages;

/// <summary>What the share picture of a claim says: verdict first, headline largest. Words that are not accurate are not in it.</summary>
internal sealed class ShareCard
{
    public ShareCard(PlannedClaim claim, PageScope scope)
    {
        Claim = claim;
        Heading = scope.HeadingOf(claim).Text;
        Quotes = scope.Site.Repository.HidesWords(claim.Claim, claim.Verdict) ? [] : scope.HeadingOf(claim).Quotes;
        Limits = scope.Notices(claim);
        Notice = string.Join(" ", new[] { ReadingNotice.Of(claim, scope)?.Text, TranslationNotice.Of(claim, scope) }.OfType<string>());
        Size = ShareSize.Of(Heading, Quotes, Limits, Notice);
        Words = string.Join(" · ", ((string[])[ClaimTitle.Brief(claim, scope), .. Limits, Notice]).Where(text => text.Length > 0));
    }

    public PlannedClaim Claim { get; }

    public LocalText Heading { get; }

    /// <summary>The words of the source in quotation marks; empty if the heading has them, or if they are not accurate.</summary>
    public LocalText[] Quotes { get; }

    /// <summary>What the verdict and the ratings of a picture or recording do not say.</summary>
    public string[] Limits { get; }

    /// <summary>Who wrote and translated the check and who has read it, in whole sentences; empty if people did, and a second person has read it.</summary>
    public string Notice { get; }

    /// <summary>What the picture says, for those who do not see it.</summary>
    public string Words { get; }

    /// <inheritdoc cref="ShareSize.Of"/>
    public int Size { get; }
}
