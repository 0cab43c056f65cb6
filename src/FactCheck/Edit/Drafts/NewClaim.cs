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
/// <c>factcheck new claim</c>: begins a claim on words of a source. The words must stand there just once, or be told apart by
/// their sentence; they are written as they stand.
/// </summary>
public static class NewClaim
{
    /// <param name="today">Proposed as the day of publication.</param>
    /// <exception cref="Refusal">It cannot be done as asked; nothing was written.</exception>
    /// <exception cref="IOException">The disk refuses; nothing was written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static EditDone Run(string root, ClaimDraft draft, PartialDate today, int parallelism) =>
        Begin(OpenRepository.Read(root, parallelism), draft, today);

    /// <summary>The id that words would get; null where they have too few Latin letters.</summary>
    public static string? ProposeId(string words) => ProposedId.From(words);

    internal static EditDone Begin(OpenRepository repository, ClaimDraft draft, PartialDate today)
    {
        var dossier = repository.Dossier(draft.Dossier);
        if (dossier.Source is not { } source)
            throw new Refusal($"the source of '{dossier.Id}' cannot be read", "factcheck check tells what is wrong with it");
        if (draft.Verdict is { } verdict && repository.Repository.Scale.All(known => known.Id.Value != verdict))
        {
            throw new Refusal(
                $"the verdict '{Printable.OneLine(verdict)}' is not in the scale",
                Nearest.Hint(verdict, [.. repository.Repository.Scale.Select(known => known.Id.Value)]) ?? "factcheck check tells what is wrong with the scale");
        }

        var text = SearchableText.Of(source.Text, source.SentenceAliases);
        var anchor = Resolve(text, draft);
        var quote = QuoteNarrowing.Of(text, anchor, draft.IsPartial)
            ?? throw new Refusal("the words stand in several places that nothing nearby tells apart", "quote more words");
        var id = NewId(repository, draft, quote.Exact.Value);
        var file = $"claims/{dossier.Id}/{id}.yaml";
        var edit = new FileEdit(null, file, Write(repository.Repository, source, text, anchor, quote, draft, today));
        EditCheck.Require(repository, [edit], "change what was given");
        EditWriter.Write(repository.Root, [edit]);
        return new EditDone(
            [file],
            [$"on sentence {anchor.FirstSentence + 1} of {source.Text.Sentences.Length}, {text.PlaceOf(anchor.Start)}; fill in what stands there as comments"]);
    }

    private static Model.Anchor Resolve(SearchableText text, ClaimDraft draft)
    {
        var mark = Location.FileStart;
        var quote = new Quote(
            new Text(draft.Quote, mark), Of(draft.Prefix), Of(draft.Suffix), Of(SentenceId(text, draft.Sentence)), null, draft.IsPartial);
        var findings = new List<Diagnostic>();
        if (QuoteSearch.Find(text, quote, text.Source.File, findings) is { } anchor)
            return anchor;
        var finding = findings[^1];
        var hint = finding.Rule == Rule.FC204
            ? "say which place is meant with --sentence and its number or id, or with --prefix or --suffix; " + finding.Hint
            : finding.Hint;
        throw new Refusal(finding.Message, hint ?? "copy the words as they stand in the source");

        Text? Of(string? words) => words is null ? null : new Text(words, mark);
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
            return IsFree(given) ? given : throw new Refusal($"the id '{given}' is taken", "a claim's id is its address; choose another, nothing is written over");
        }

        var proposed = ProposeId(words) ?? throw new Refusal("no id can be made of the words", "give --id, such as --id bridge-carries-90000-cars");
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
            file.Quotation(source.Text.Canonical.Substring(source.Text.Sentences[i].Start, source.Text.Sentences[i].Length));

        return file
            .Fields(
                ClaimTable.Fields.Fields,
                new Dictionary<string, YamlNode?>(StringComparer.Ordinal)
                {
                    ["quote"] = QuoteNode(quote),
                    ["verdict"] = draft.Verdict is { } verdict ? YamlNodes.Scalar(verdict) : null,
                    ["summary"] = OneLine(draft.Summary),
                    ["selection"] = OneLine(draft.Selection),
                },
                Hints(repository, source, today))
            .ToString();
    }

    /// <summary>What this repository adds to the descriptions of the fields.</summary>
    private static Dictionary<string, string?> Hints(Repository repository, SourceDocument source, PartialDate today)
    {
        var hints = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["quotes"] = null,
            ["verdict"] = "one of " + string.Join(", ", repository.Scale.Select(verdict => verdict.Id.Value)),
            ["published"] = $"{today}  # the day on which the page goes out; without it the claim is a draft",
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
