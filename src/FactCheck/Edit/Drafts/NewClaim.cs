using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Edit.Yaml;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Texts;

namespace FactCheck.Edit.Drafts;

/// <summary>
/// <c>factcheck new claim</c>: writes a draft on words of a source. The words must appear once, or be identified by their
/// sentence; the draft quotes them exactly as the source does.
/// </summary>
public static class NewClaim
{
    /// <param name="today">The proposed day of publication.</param>
    /// <exception cref="Refusal">The request cannot be fulfilled; nothing was written.</exception>
    /// <exception cref="IOException">The disk fails; nothing was written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static EditDone Run(string root, ClaimDraft draft, PartialDate today, int parallelism) =>
        Begin(OpenRepository.Read(root, parallelism), draft, today);

    /// <summary>The id derived from words; null if they have too few Latin letters.</summary>
    public static string? ProposeId(string words) => ProposedId.From(words);

    internal static EditDone Begin(OpenRepository repository, ClaimDraft draft, PartialDate today)
    {
        var dossier = repository.Dossier(draft.Dossier);
        if (dossier.Source is not { } source)
            throw new Refusal($"the source of '{dossier.Id}' cannot be read", "factcheck check reports its errors");
        if (draft.Verdict is { } verdict)
            repository.RequireVerdict(verdict);
        var text = SearchableText.Of(source.Text, source.SentenceAliases, source.Language);
        var anchor = Resolve(text, draft);
        var quote = QuoteNarrowing.Of(text, anchor, draft.IsPartial)
            ?? throw new Refusal("the words appear in several places with the same words around them", "quote more words");
        var id = NewId(repository, draft, quote.Exact.Value);
        var file = $"claims/{dossier.Id}/{id}.yaml";
        var edit = new FileEdit(null, file, Write(repository.Repository, source, text, anchor, quote, draft, today));
        repository.Write([edit], "change the options");
        return new EditDone(
            [file],
            [$"on sentence {anchor.FirstSentence + 1} of {source.Text.Sentences.Length}, {text.PlaceOf(anchor.Start)}; fill in the fields in the comments"]);
    }

    private static Model.Anchor Resolve(SearchableText text, ClaimDraft draft)
    {
        var none = Location.FileStart;
        var quote = new Quote(
            new Text(draft.Quote, none), Of(draft.Prefix), Of(draft.Suffix), Of(SentenceId(text, draft.Sentence)), null, draft.IsPartial);
        var findings = new List<Diagnostic>();
        if (QuoteSearch.Find(text, quote, text.Source.File, findings) is { } anchor)
            return anchor;
        var finding = findings[^1];
        var hint = finding.Rule == Rule.FC204
            ? "choose the place with --sentence and its number or id, or with --prefix or --suffix; " + finding.Hint
            : finding.Hint;
        throw new Refusal(finding.Message, hint ?? "copy the words exactly from the source");

        Text? Of(string? words) => words is null ? null : new Text(words, none);
    }

    private static string? SentenceId(SearchableText text, string? given)
    {
        if (given is null || !int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return given;
        return number >= 1 && number <= text.SentenceIds.Length
            ? text.SentenceIds[number - 1]
            : throw new Refusal($"{text.Source.File} has no sentence {number}", $"it has {Counted.Of(text.SentenceIds.Length, "sentence")}; factcheck coverage lists them");
    }

    private static string NewId(OpenRepository repository, ClaimDraft draft, string words)
    {
        var taken = repository.Repository.Claims
            .SelectMany(claim => claim.Aliases.Select(alias => alias.Value).Prepend(claim.Id))
            .Concat(repository.Repository.Dossiers.SelectMany(dossier => dossier.Unreadable))
            .ToHashSet(StringComparer.Ordinal);
        if (draft.Id is { } given)
        {
            GivenId.Require(given);
            return IsFree(given) ? given : throw new Refusal($"the id '{given}' is taken", "choose another: a claim's id is its address");
        }

        var proposed = ProposeId(words) ?? throw new Refusal("no id can be derived from the words", "give --id, such as --id bridge-carries-90000-cars");
        return Enumerable.Range(1, taken.Count + 2)
            .Select(n => n == 1 ? proposed : string.Create(CultureInfo.InvariantCulture, $"{proposed}-{n}"))
            .First(IsFree);

        bool IsFree(string id) => !taken.Contains(id) && !Path.Exists(Path.Combine(repository.Root, $"claims/{draft.Dossier}/{id}.yaml"));
    }

    private static string Write(
        Repository repository, SourceDocument source, SearchableText text, Model.Anchor anchor, Quote quote, ClaimDraft draft, PartialDate today)
    {
        var file = new DraftText();
        foreach (var remark in draft.Remarks)
            file.Quotation(WhiteSpace.Collapsed(remark));
        file.Quotation($"{(anchor.FirstSentence == anchor.LastSentence ? "The sentence" : "The sentences")}, {text.PlaceOf(source.Text.Sentences[anchor.FirstSentence].Start)}:");
        for (var i = anchor.FirstSentence; i <= anchor.LastSentence; i++)
            file.Quotation(source.Text.WordsOf(source.Text.Sentences[i]));

        return file
            .Fields(
                ClaimTable.Fields.Fields,
                new Dictionary<string, YamlNode?>(StringComparer.Ordinal)
                {
                    ["quote"] = QuoteNode(quote),
                    ["verdict"] = YamlNodes.Scalar(draft.Verdict),
                    ["summary"] = OneLine(draft.Summary),
                    ["selection"] = OneLine(draft.Selection),
                },
                Hints(repository, source, today))
            .ToString();
    }

    /// <summary>Field descriptions that depend on the repository.</summary>
    private static Dictionary<string, string?> Hints(Repository repository, SourceDocument source, PartialDate today)
    {
        var hints = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["quotes"] = null,
            ["verdict"] = "one of " + string.Join(", ", repository.Scale.Select(verdict => verdict.Id.Value)),
            ["published"] = $"{today}  # the day of publication; without it the claim is a draft",
        };
        if (repository.Topics is { IsEmpty: false } topics && topics.Length <= 20)
            hints["topics"] = $"[{string.Join(", ", topics.Select(topic => topic.Id.Value))}]";
        if (source.About.Published is { } published)
            hints["date"] = $"when it was said; {published.Value} unless written here";
        return hints;
    }

    private static YamlScalar? OneLine(string? text) => text is null ? null : YamlNodes.Scalar(WhiteSpace.Collapsed(text));

    private static YamlNode QuoteNode(Quote quote) =>
        quote is { Prefix: null, Suffix: null, Sentence: null, Partial: false }
            ? YamlNodes.Scalar(quote.Exact.Value)
            : YamlNodes.Map(
                ("exact", quote.Exact.Value), ("prefix", quote.Prefix?.Value), ("suffix", quote.Suffix?.Value), ("sentence", quote.Sentence?.Value),
                ("partial", quote.Partial ? "true" : null));
}
