namespace FactCheck.Diagnostics;

/// <summary>FC4xx: review, dates and corrections.</summary>
public static class ReviewRules
{
    public static readonly Rule DatesOutOfOrder = new(
        "FC401", "Dates out of order", Severity.Error,
        "A document cannot be read before it was published, nor a correction made before the page; one of the dates is wrong.");

    public static readonly Rule CorrectionChain = new(
        "FC402", "Corrections do not lead to the verdict", Severity.Error,
        "The public log must tell each change of verdict, in order, up to the one shown (IFCN principle 6.3).", Integrity: true);

    public static readonly Rule TranslationOlder = new(
        "FC405", "Translation older than the claim", Severity.Warning,
        "A reader of the translation would learn what the claim no longer says; the page tells so until the translation is brought up to date.");

    public static readonly Rule HeadlineHasVerdict = new(
        "FC404", "Headline holds the verdict", Severity.Warning,
        "claimReviewed must not contain the rating (Google Fact Check guidelines); every place that shows a headline adds the verdict.");
}
