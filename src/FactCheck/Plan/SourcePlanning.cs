using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Anchor;
using FactCheck.Model;
using FactCheck.Prose;
using Markdig.Syntax;

namespace FactCheck.Plan;

/// <summary>Plans each source with the claims on its sentences.</summary>
internal static class SourcePlanning
{
    /// <param name="quoting">The claims that quote it, including those of other dossiers.</param>
    public static PlannedSource? Plan(AnchoredDossier dossier, IReadOnlyList<(AnchoredClaim Anchored, PlannedClaim Claim)> quoting, RepositoryIndex index)
    {
        if (dossier.Dossier.Source is not { } source || dossier.Text is not { } text)
            return null;

        // Sentences that only withheld claims quote are not shown.
        var places = quoting.ToLookup(
            entry => entry.Claim.State == ClaimState.Withheld,
            entry => (entry.Claim, Anchors: Anchors(entry.Anchored, source.Dossier)));
        var ordered = places[false]
            .OrderBy(claim => claim.Anchors[0].Start)
            .ThenBy(claim => claim.Anchors[0].Length)
            .ThenBy(claim => claim.Claim.Id, StringComparer.Ordinal)
            .ToList();
        var labels = Labels(ordered);
        var planned = ordered
            .Select((claim, i) => new SourceClaim(claim.Claim.Id, labels[i], claim.Claim.Verdict, claim.Anchors))
            .ToImmutableArray();
        return new PlannedSource(source, text)
        {
            Claims = planned,
            Sentences = Sentences(dossier, source, text, planned, [.. places[true].SelectMany(withheld => withheld.Anchors).SelectMany(anchor => anchor.Sentences)]),
            References = References(source, index),
        };
    }

    private static ImmutableArray<Model.Anchor> Anchors(AnchoredClaim claim, string dossier) =>
        [.. claim.Quotes.Where(place => place.Dossier == dossier).Select(place => place.Anchor).OrderBy(anchor => anchor.Start)];

    private static string[] Labels(List<(PlannedClaim Claim, ImmutableArray<Model.Anchor> Anchors)> ordered)
    {
        var labels = new string[ordered.Count];
        foreach (var group in ordered.Select((claim, i) => (Index: i, Sentence: claim.Anchors[0].FirstSentence)).GroupBy(entry => entry.Sentence))
        {
            var members = group.ToList();
            var number = (group.Key + 1).ToString(CultureInfo.InvariantCulture);
            for (var i = 0; i < members.Count; i++)
                labels[members[i].Index] = members.Count == 1 ? number : number + Letters(i);
        }

        return labels;
    }

    /// <summary>a … z, aa, ab …</summary>
    private static string Letters(int index) =>
        index < 26 ? ((char)('a' + index)).ToString() : Letters(index / 26 - 1) + (char)('a' + index % 26);

    private static ImmutableArray<PlannedSentence> Sentences(
        AnchoredDossier dossier, SourceDocument source, SearchableText text, ImmutableArray<SourceClaim> claims, HashSet<int> hidden)
    {
        var count = source.Text.Sentences.Length;
        var claimsOf = new List<int>?[count];
        for (var i = 0; i < claims.Length; i++)
        {
            foreach (var sentence in claims[i].Anchors.SelectMany(anchor => anchor.Sentences).Distinct())
                (claimsOf[sentence] ??= []).Add(i);
        }

        var labelOf = new LabelledQuote?[count];
        foreach (var (label, anchor) in source.Labels.Zip(dossier.Labels))
        {
            foreach (var sentence in anchor?.Sentences ?? [])
                labelOf[sentence] ??= label;
        }

        var notesOf = new List<SourceNote>?[count];
        foreach (var (note, anchor) in source.Notes.Zip(dossier.Notes))
        {
            if (anchor is not null)
                (notesOf[anchor.FirstSentence] ??= []).Add(note);
        }

        var sentences = ImmutableArray.CreateBuilder<PlannedSentence>(count);
        for (var i = 0; i < count; i++)
        {
            var state = claimsOf[i] is not null ? SentenceState.Checked : labelOf[i] is not null ? SentenceState.Labelled : SentenceState.Open;
            var isExcerpt = (i > 0 && claimsOf[i - 1] is not null) || (i + 1 < count && claimsOf[i + 1] is not null);
            var isShown = claimsOf[i] is not null || (!hidden.Contains(i) && (isExcerpt || source.Rights.Extent == RightsExtent.Full));
            var isWithheld = claimsOf[i] is null && hidden.Contains(i);
            sentences.Add(new PlannedSentence(
                source.Text.Sentences[i], text.SentenceIds[i], state, labelOf[i], [.. notesOf[i] ?? []], [.. claimsOf[i] ?? []], isShown)
            { IsWithheld = isWithheld });
        }

        return sentences.MoveToImmutable();
    }

    private static ImmutableArray<EvidenceDocument> References(SourceDocument source, RepositoryIndex index) =>
    [
        .. new[] { source.Omits, source.About.About }
            .OfType<Text>()
            .SelectMany(prose => MarkdownText.TryParse(prose.Value, out var document) ? document.Descendants<CitationInline>() : [])
            .Select(citation => citation.Document)
            .Distinct(StringComparer.Ordinal)
            .Select(id => index.Evidence(source.Dossier, id))
            .OfType<EvidenceDocument>(),
    ];
}
