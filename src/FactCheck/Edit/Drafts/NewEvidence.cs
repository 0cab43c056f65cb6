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
/// <c>factcheck new evidence</c>: writes the description of an evidence document. Nothing is guessed: details that neither the
/// document nor the caller states are left for a person, and a document counts as read only if the caller says so.
/// </summary>
public static class NewEvidence
{
    /// <exception cref="Refusal">The request cannot be fulfilled; nothing was written.</exception>
    /// <exception cref="IOException">The disk fails; nothing was written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static EditDone Run(string root, EvidenceDraft draft, int parallelism) =>
        Begin(OpenRepository.Read(root, parallelism), draft);

    private static EditDone Begin(OpenRepository repository, EvidenceDraft draft)
    {
        var dossier = repository.Dossier(draft.Dossier);
        var given = (draft.Document ?? new ImportRequest(default, "-")) with { Title = draft.Title, Url = draft.Url, Language = draft.Language, Published = draft.Published };
        DocumentText.ThrowIfMalformed(given);
        var warnings = new List<string>();
        var text = draft.Document is null ? null : DocumentText.Read(given, warnings);
        var about = (text?.About ?? new StatedDetails()).With(given);
        if (about.Title is null)
            throw new Refusal(text is null ? "the document has no title" : "the document states no title", "give --title; if it has none, a description in [square brackets]");
        if (draft.Quote is not null && text is null)
            throw new Refusal("--quote needs a document to take the words from", "give the saved page or text as the first argument");
        if (draft is { Consulted: Consulted.NotSeen, Quote: not null })
            throw new Refusal("a document that was not seen cannot be quoted", "omit --quote, or give --consulted excerpt");

        var excerpt = draft.Quote is { } quote ? Excerpt(text!, about.Language ?? "", quote) : null;
        var id = NewId(repository, dossier, draft.Id, about.Title);
        var folder = $"claims/{dossier.Id}/evidence";
        var edits = ImmutableArray.Create(new FileEdit(null, $"{folder}/{id}.yaml", Write(draft, about)));
        if (excerpt is not null)
            edits = edits.Add(new FileEdit(null, $"{folder}/{id}.txt", excerpt));
        repository.Write(edits, "change the options");
        return new EditDone(
            [.. edits.Select(edit => edit.Target)],
            [.. text?.Warnings ?? [], .. warnings, $"fill in {folder}/{id}.yaml, then name it in a claim with 'document: {id}'"]);
    }

    /// <summary>The sentences that contain the words, with one more on each side.</summary>
    private static string Excerpt(ImportedText text, string language, string words)
    {
        var blocks = SentenceBlocks.Of(text, language, out _);
        var searchable = SearchableText.Of(SourceTextFile.Parse("the document", SourceLines.Write(blocks), SourceTextFile.DefaultJoin(language)), [], language);
        var findings = new List<Diagnostic>();
        var quote = new Quote(new Text(words, Location.FileStart), null, null, null, null, false);
        if (QuoteSearch.Find(searchable, quote, "", findings) is not { } anchor)
            throw new Refusal(findings[^1].Message, findings[^1].Hint ?? "copy the words exactly from the document");

        var (first, last) = (Math.Max(0, anchor.FirstSentence - 1), anchor.LastSentence + 1);
        var at = 0;
        var excerpt = blocks
            .Select(block => block with { Sentences = [.. block.Sentences.Where(_ => at++ is var i && i >= first && i <= last)] })
            .Where(block => !block.Sentences.IsEmpty);
        return SourceLines.Write(excerpt);
    }

    private static string NewId(OpenRepository repository, Dossier dossier, string? given, string title)
    {
        if (given is not null)
            GivenId.Require(given);
        var id = given ?? ProposedId.From(title)
            ?? throw new Refusal($"no id can be derived from the title “{Printable.Start(title, 80)}”", "give --id, such as --id city-count-2025");
        return Path.Exists(Path.Combine(repository.Root, $"claims/{dossier.Id}/evidence/{id}.yaml"))
            ? throw new Refusal($"the id '{id}' is taken in this dossier", "choose another with --id")
            : id;
    }

    private static string Write(EvidenceDraft draft, StatedDetails about)
    {
        var values = new Dictionary<string, YamlNode?>(SourceDescription.Values(about), StringComparer.Ordinal)
        {
            ["publisher"] = YamlNodes.Scalar(draft.Publisher ?? about.Publisher),
            ["publisher-control"] = YamlNodes.Scalar(Vocabularies.PublisherControls.WordFor(draft.Control)),
            ["kind"] = YamlNodes.Scalar(Vocabularies.EvidenceKinds.WordFor(draft.Kind)),
            ["consulted"] = YamlNodes.Scalar(Vocabularies.ConsultedExtents.WordFor(draft.Consulted)),
            ["via"] = YamlNodes.Scalar(draft.Via),
        };
        var hints = new Dictionary<string, string?>(SourceDescription.Hints(about), StringComparer.Ordinal)
        {
            ["kind"] = string.Join(", ", Vocabularies.EvidenceKinds.Words),
            ["consulted"] = "full or excerpt, once a person has read it; not-seen if no one has: then it supports and undermines nothing and is not cited",
            ["text"] = null,
        };
        return new DraftText().Fields(EvidenceTable.Fields.Fields, values, hints).ToString();
    }
}
