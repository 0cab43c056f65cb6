using System.Globalization;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Prose;
using FactCheck.Render.Markup;
using Markdig.Syntax;

namespace FactCheck.Render.Pages;

/// <summary>The first page of a topic, with what readers should know besides its checks.</summary>
internal sealed class ShownTopic
{
    private readonly Topic _topic;

    private readonly PageScope _scope;

    private readonly MarkdownHtml _markdown;

    /// <summary>The documents that the page cites, each with its number.</summary>
    private readonly Dictionary<EvidenceDocument, int> _numbers = new(ReferenceEqualityComparer.Instance);

    private ShownTopic(ClaimListPage page, Topic topic, List<PlannedClaim> agreeing, PageScope scope)
    {
        (List, _topic, _scope) = (page, topic, scope);
        var introduction = topic.Introduction?.Chosen(scope.Language, scope.Site.Settings.Language);
        var cited = introduction is var (_, written) && MarkdownText.TryParse(written.Value, out var parsed)
            ? parsed.Descendants<CitationInline>().Select(citation => citation.Document).ToList()
            : [];
        Number(cited.Select(Find));
        Number(agreeing.SelectMany(claim => claim.Claim.Agreed.SelectMany(point => point.Evidence.Select(document => Find(claim, document)))));
        Number(topic.Timeline.SelectMany(entry => entry.Evidence).Select(document => Find(document.Value)));

        var names = cited.Distinct(StringComparer.Ordinal).Select(name => (Name: name, Document: Find(name))).Where(entry => entry.Document is not null);
        _markdown = new MarkdownHtml(scope, names.ToDictionary(entry => entry.Name, entry => _numbers[entry.Document!], StringComparer.Ordinal), lowestHeading: 2);
        Introduction = introduction is var (tag, text) ? _markdown.Render(text, tag ?? scope.Site.Settings.Language) : null;
        Agreed = [.. agreeing.Select(Agreeing)];
        Timeline = [.. topic.Timeline.OrderBy(entry => entry.Date.Value.SortKey).Select(Shown)];
    }

    public ClaimListPage List { get; }

    public Html? Introduction { get; }

    /// <summary>Common ground that the checks on this page found.</summary>
    public AgreedInClaim[] Agreed { get; }

    public ShownEvent[] Timeline { get; }

    public ShownEvidence[] Evidence =>
        field ??= [.. _numbers.OrderBy(entry => entry.Value).Select(entry => ShownEvidence.Cited(entry.Value, entry.Key, _markdown.PlacesOf($"{entry.Key.Dossier}/{entry.Key.Id}"), _scope))];

    public ShownCorrection[] Corrections => field ??= ShownCorrection.All(_topic.Corrections, _scope.Site.Settings.Language);

    /// <returns>Null if there is nothing to show but the list.</returns>
    public static ShownTopic? Of(ClaimListPage page, PageScope scope)
    {
        if (page is not { Number: 1, Subject: ClaimsOnTopic { Topic: { } topic } })
            return null;
        var agreeing = page.Claims.Where(claim => claim.State == ClaimState.Public && !claim.Claim.Agreed.IsEmpty).ToList();
        return topic.Introduction is null && topic.Timeline.IsEmpty && topic.Corrections.IsEmpty && agreeing.Count == 0 ? null : new ShownTopic(page, topic, agreeing, scope);
    }

    private void Number(IEnumerable<EvidenceDocument?> documents)
    {
        foreach (var document in documents.OfType<EvidenceDocument>())
            _numbers.TryAdd(document, _numbers.Count + 1);
    }

    private EvidenceDocument? Find(string name) => _scope.Site.Index.Evidence("", name);

    private static EvidenceDocument? Find(PlannedClaim claim, Text document) =>
        claim.Evidence.FirstOrDefault(planned => planned.Item.Document.Value == document.Value)?.Document;

    private AgreedInClaim Agreeing(PlannedClaim claim)
    {
        var prose = _scope.Prose(claim);
        var points = claim.Claim.Agreed;
        return new AgreedInClaim(
            claim,
            [.. points.Select((point, i) => new AgreedOnTopic(prose.Entry("agreed", points.Length, i, "text", point.Text)!, Places(point.Evidence.Select(document => Find(claim, document)))))]);
    }

    private ShownEvent Shown(TimelineEntry entry) => new(entry, _scope.Local(entry.Text)!, Places(entry.Evidence.Select(document => Find(document.Value))));

    private NumberedPlace[] Places(IEnumerable<EvidenceDocument?> documents) =>
    [
        .. documents.OfType<EvidenceDocument>().Select(document => _numbers[document]).Distinct().Order()
            .Select(number => new NumberedPlace(number, string.Create(CultureInfo.InvariantCulture, $"ev-{number}"))),
    ];
}

/// <summary>The common ground that a check found.</summary>
internal sealed record AgreedInClaim(PlannedClaim Claim, AgreedOnTopic[] Points);

internal sealed record AgreedOnTopic(LocalText Text, NumberedPlace[] Evidence);

/// <summary>An entry of a topic's timeline.</summary>
internal sealed record ShownEvent(TimelineEntry Entry, LocalText Text, NumberedPlace[] Evidence);
