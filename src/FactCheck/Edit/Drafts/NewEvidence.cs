using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Edit.Yaml;
using FactCheck.Import;
using FactCheck.Load;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Texts;

namespace FactCheck.Edit.Drafts;

/// <summary>
/// <c>factcheck new evidence</c>: begins the description of a document we know from. Nothing is guessed: what neither the
/// document nor the caller says is left for a person, and nothing counts as read that nobody says was read.
/// </summary>
public static class NewEvidence
{
    /// <exception cref="Refusal">It cannot be done as asked; nothing was written.</exception>
    /// <exception cref="IOException">The disk refuses; nothing was written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static EditDone Run(string root, EvidenceDraft draft, int parallelism) =>
        Begin(OpenRepository.Read(root, parallelism), draft);

    private static EditDone Begin(OpenRepository repository, EvidenceDraft draft)
    {
        var dossier = repository.Dossier(draft.Dossier);
        var given = (draft.Document ?? new ImportRequest(default, "-")) with { Title = draft.Title, Url = draft.Url, Language = draft.Language, Published = draft.Published };
        DocumentText.ThrowIfContradictory(given);
        var warnings = new List<string>();
        var text = draft.Document is null ? null : DocumentText.Read(given, warnings);
        var stated = text?.About ?? new StatedDetails();
        var about = stated with
        {
            Title = given.Title is { } title ? WhiteSpace.Collapsed(title) : stated.Title,
            Url = given.Url ?? stated.Url,
            Language = given.Language ?? stated.Language,
            Published = given.Published ?? stated.Published,
        };
        if (about.Title is null)
            throw new Refusal(text is null ? "the document has no title" : "the document states no title", "give --title; a description in [square brackets] where it has none");
        if (draft.Quote is not null && text is null)
            throw new Refusal("words can only be stored from a document", "name the saved page or text as the first argument");
        if (draft is { Consulted: Consulted.NotSeen, Quote: not null })
            throw new Refusal("a document that was not seen carries no quote", "leave --quote out, or say --consulted excerpt");

        var excerpt = draft.Quote is { } quote ? Excerpt(text!, about.Language ?? "", quote) : null;
        var id = NewId(repository, dossier, draft.Id, about.Title);
        var folder = $"claims/{dossier.Id}/evidence";
        var edits = ImmutableArray.Create(new FileEdit(null, $"{folder}/{id}.yaml", Write(draft, about)));
        if (excerpt is not null)
            edits = edits.Add(new FileEdit(null, $"{folder}/{id}.txt", excerpt));
        EditCheck.Require(repository, edits, "change what was given");
        EditWriter.Write(repository.Root, edits);
        return new EditDone(
            [.. edits.Select(edit => edit.Target)],
            [.. text?.Warnings ?? [], .. warnings, $"fill in {folder}/{id}.yaml, then name it in a claim with 'document: {id}'"]);
    }

    /// <summary>The sentences that hold the words, with one more on each side, as they stand.</summary>
    private static string Excerpt(ImportedText text, string language, string words)
    {
        var blocks = SentenceBlocks.Of(text, language, out _);
        var join = SourceTextFile.DefaultJoin(language);
        var searchable = SearchableText.Of(SourceTextFile.Parse("the document", SourceLines.Write(blocks), join));
        var findings = new List<Diagnostic>();
        var quote = new Quote(new Text(words, Location.FileStart), null, null, null, null, false);
        if (QuoteSearch.Find(searchable, quote, "", findings) is not { } anchor)
            throw new Refusal(findings[^1].Message, findings[^1].Hint ?? "copy the words as they stand in the document");

        var (first, last) = (Math.Max(0, anchor.FirstSentence - 1), anchor.LastSentence + 1);
        var at = 0;
        var kept = new List<SentenceBlock>();
        foreach (var block in blocks)
        {
            var start = at;
            var sentences = block.Sentences.Where((_, i) => start + i >= first && start + i <= last).ToImmutableArray();
            if (!sentences.IsEmpty)
                kept.Add(block with { Sentences = sentences });
            at += block.Sentences.Length;
        }

        return SourceLines.Write(kept);
    }

    private static string NewId(OpenRepository repository, Dossier dossier, string? given, string title)
    {
        if (given is not null)
            GivenId.Require(given);
        var id = given ?? ProposedId.From(title)
            ?? throw new Refusal($"no id can be made of the title “{Printable.Start(title, 80)}”", "give --id, such as --id city-count-2025");
        return Path.Exists(Path.Combine(repository.Root, $"claims/{dossier.Id}/evidence/{id}.yaml"))
            ? throw new Refusal($"the id '{id}' is taken in this dossier", "choose another with --id; nothing is written over")
            : id;
    }

    private static string Write(EvidenceDraft draft, StatedDetails about)
    {
        var consulted = draft.Consulted ?? (draft.Quote is null ? Consulted.NotSeen : Consulted.Excerpt);
        var values = new Dictionary<string, YamlNode?>(StringComparer.Ordinal)
        {
            ["title"] = Scalar(about.Title),
            ["publisher"] = Scalar(draft.Publisher),
            ["publisher-control"] = Scalar(draft.Control is { } control ? Vocabularies.PublisherControls.WordFor(control) : null),
            ["url"] = Scalar(about.Url),
            ["published"] = Scalar(about.Published),
            ["language"] = Scalar(about.Language),
            ["kind"] = Scalar(draft.Kind is { } kind ? Vocabularies.EvidenceKinds.WordFor(kind) : null),
            ["consulted"] = Scalar(Vocabularies.ConsultedExtents.WordFor(consulted)),
            ["via"] = Scalar(draft.Via),
        };
        var hints = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["publisher-control"] = string.Join(", ", Vocabularies.PublisherControls.Words),
            ["kind"] = string.Join(", ", Vocabularies.EvidenceKinds.Words),
            ["text"] = null,
        };
        if (about.SiteName is { } site)
            hints["publisher"] = $"who published it (the page calls its site “{site}”)";
        var file = new DraftText();
        if (consulted == Consulted.NotSeen)
            file.Quotation("Write 'consulted: full' or 'excerpt' once a person has read it; until then it supports and undermines nothing.");
        return file.Fields(EvidenceTable.Fields.Fields, values, hints).ToString();

        static YamlScalar? Scalar(string? value) => value is null ? null : YamlNodes.Scalar(value);
    }
}
