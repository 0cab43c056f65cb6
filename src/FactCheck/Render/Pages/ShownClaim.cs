using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Markup;

namespace FactCheck.Render.Pages;

/// <summary>A claim as its page shows it; expensive values are computed once.</summary>
internal sealed class ShownClaim
{
    /// <summary>In characters of its markup. From here on, or with so many items, a phone shows the page on more than about six screens.</summary>
    private const int LongAnalysis = 4_000;

    private const int ManyItems = 8;

    public ShownClaim(PlannedClaim planned, PageScope scope)
    {
        (Planned, Scope, Prose) = (planned, scope, scope.Prose(planned));
        var numbers = planned.Evidence.DistinctBy(item => item.Item.Document.Value).ToDictionary(item => item.Item.Document.Value, item => item.Number, StringComparer.Ordinal);
        Markdown = new MarkdownHtml(scope, numbers, lowestHeading: 3);
        Analysis = Prose.Analysis is { } text ? Markdown.Render(text.Markdown, text.Language) : null;
        Embed = EmbedOffer.Of(planned, scope);
    }

    public PlannedClaim Planned { get; }

    public Claim Claim => Planned.Claim;

    public PageScope Scope { get; }

    public ClaimProse Prose { get; }

    /// <summary>Renders <see cref="Analysis"/> and records its citations.</summary>
    public MarkdownHtml Markdown { get; }

    public Html? Analysis { get; }

    public bool IsLong => Planned.Evidence.Length >= ManyItems || Analysis?.Value.Length >= LongAnalysis;

    public EmbedOffer? Embed { get; }

    public ClaimHeading Heading => field ??= Scope.HeadingOf(Planned);

    public ClaimEvidence Evidence => field ??= new ClaimEvidence(this);

    public Passage[] Passages => field ??= Passage.All(Planned);

    public Entry<ClaimPart>[] Parts => field ??= [.. Entries("parts", Claim.Parts).Where(part => Scope.Verdict(part.Value.Verdict) is not null)];

    public RelatedClaims[] Related =>
        field ??=
        [
            .. Claim.Related
                .Where(related => Scope.Site.ClaimsById.TryGetValue(related.Claim.Value, out var other) && other.State != ClaimState.Withheld)
                .Where(related => related.Relation != ClaimRelation.Context || !Planned.SameSentence.Contains(related.Claim.Value))
                .GroupBy(related => related.Relation)
                .Select(group => new RelatedClaims(group.Key, [.. group.Select(related => Scope.Site.ClaimsById[related.Claim.Value])])),
        ];

    public PlannedClaim[] SameSentence => field ??= [.. Planned.SameSentence.Select(id => Scope.Site.ClaimsById[id])];

    public NamedLink[] Topics => field ??= [.. Planned.Topics.Select(topic => new NamedLink(Scope.TopicName(topic), Scope.TopicPage(topic)))];

    public ShownCorrection[] CorrectionsAbove => field ??= Corrections(isAbove: true);

    public ShownCorrection[] CorrectionsBelow => field ??= Corrections(isAbove: false);

    public ChangeSinceReading? ChangedSinceReading
    {
        get
        {
            var read = Claim.Reviewers.Select(review => review.Date?.Value).OfType<PartialDate>().OrderBy(date => date.SortKey).LastOrDefault();
            return read.IsFull && Claim.LastEdited is { } changed && read.IsBefore(changed) ? new ChangeSinceReading(changed, read) : null;
        }
    }

    /// <param name="list">The key of the list in the claim's file.</param>
    /// <param name="more">The number of other blocks in the list.</param>
    public Entry<T>[] Entries<T>(string list, ImmutableArray<T> blocks, int more = 0) =>
        [.. blocks.Select((block, i) => new Entry<T>(this, list, blocks.Length + more, i, block))];

    private ShownCorrection[] Corrections(bool isAbove) =>
        ShownCorrection.All(
            Claim.Corrections.Where(correction => isAbove == (correction.Kind is CorrectionKind.Verdict or CorrectionKind.Retraction)),
            correction => ShownCorrection.Of(Claim, correction, Prose));
}

internal sealed record ChangeSinceReading(PartialDate Changed, PartialDate Read);

internal sealed record RelatedClaims(ClaimRelation Relation, PlannedClaim[] Claims);

/// <summary>The name of a topic or an author.</summary>
/// <param name="Address">Null if it has no page.</param>
internal sealed record NamedLink(string Name, Address? Address);
