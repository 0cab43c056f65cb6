using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Check;
using FactCheck.Diagnostics;
using FactCheck.Edit.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Texts;

namespace FactCheck.Edit.Corrections;

/// <summary><c>factcheck correct</c>: changes a claim and logs the correction, both or neither.</summary>
public static class ClaimCorrection
{
    /// <exception cref="Refusal">The request cannot be fulfilled; nothing was written.</exception>
    /// <exception cref="IOException">The disk fails; nothing was written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static EditDone Run(string root, CorrectionRequest request, int parallelism) =>
        Correct(OpenRepository.Read(root, parallelism), request);

    private static EditDone Correct(OpenRepository repository, CorrectionRequest request)
    {
        var claim = repository.Claim(request.Claim);
        ThrowIfContradictory(request);
        ThrowIfWithdrawn(repository, claim);
        if (request.Verdict is { } verdict)
            RequireNewVerdict(repository, claim, verdict);

        var isPublic = claim.StateOn(request.Date).HasPage;
        if (isPublic && request.Kind is { } kind and (CorrectionKind.Typo or CorrectionKind.Spelling))
            RequireNoOtherChange(claim, request, kind);
        var note = request.Note is { } given ? WhiteSpace.Collapsed(given) : null;
        if (isPublic && string.IsNullOrEmpty(note))
            throw new Refusal("a correction needs a note", "say with --note what was wrong, what is right, and how you know");

        if (!isPublic && request.Verdict is null && request.Fields.IsEmpty && request.LeavesOut.IsEmpty)
            throw new Refusal("the claim is not public yet, so it needs no correction", $"edit {claim.File} freely until it is published");

        var file = Changed(repository.Yaml(claim.File), claim, request, isPublic ? note : null);
        var edit = FileEdit.Of(claim.File, file.Characters);
        repository.Write([edit], "give the missing fields in the same command, such as --leaves-out, or write them into the file first");
        return new EditDone([$"{claim.File}: {Summary(claim, request, isPublic)}"], [.. Notes(repository, claim, request, isPublic)]);
    }

    private static void ThrowIfContradictory(CorrectionRequest request)
    {
        if (request.Kind == CorrectionKind.Retraction)
            throw new Refusal("a retraction is not a correction", "use factcheck retract");
        if (request.Verdict is null && request.Kind is null)
            throw new Refusal("the kind of correction is missing", "give --verdict, or --kind factual, clarification, update, spelling or typo");
        if (request.Verdict is null && request.Kind == CorrectionKind.Verdict)
            throw new Refusal("a correction of the verdict needs the new verdict", "give --verdict");
        if (request.Verdict is not null && request.Kind is { } kind && kind != CorrectionKind.Verdict)
            throw new Refusal($"a new verdict is not a correction of kind '{Vocabularies.CorrectionKinds.WordFor(kind)}'", "omit --kind; correct other things in a second command");
        RequireReadable([request.Note ?? "", request.ReportedBy ?? "", .. request.LeavesOut, .. request.Fields.Select(field => field.Value)]);
        if (request.Verdict is not null && request.Fields.Any(field => field.Key == "claim"))
            throw new Refusal("verdict and wording are two corrections", "give --claim in a separate command, with --kind factual or clarification");
        if (request.Fields.Where(field => WhiteSpace.Collapsed(field.Value).Length == 0).Select(field => field.Key).FirstOrDefault() is { } empty)
            throw new Refusal($"the new text of '{empty}' is empty", "remove the key by hand");
    }

    /// <summary>Of typography and spelling no reader expects a change of meaning.</summary>
    private static void RequireNoOtherChange(Claim claim, CorrectionRequest request, CorrectionKind kind)
    {
        var word = Vocabularies.CorrectionKinds.WordFor(kind);
        if (!request.LeavesOut.IsEmpty)
            throw new Refusal($"a new point of 'leaves-out' is not a correction of kind '{word}'", "give --kind clarification or factual");
        if (kind == CorrectionKind.Spelling && request.Fields.Length != 1)
            throw new Refusal("a correction of kind 'spelling' changes one word of one text", "give the whole text with the word as it should be, such as --summary");
        foreach (var (key, value) in request.Fields)
        {
            var isProse = key is not ("claim" or "headline");
            var (old, now) = (TextOf(claim, key), WhiteSpace.Collapsed(value));
            if (kind == CorrectionKind.Typo ? TextFold.Key(old).Trim() != TextFold.Key(now) : !isProse || SpellingChange.Flaw(old, now) is not null)
                throw new Refusal($"the new text of '{key}' changes more than a correction of kind '{word}' may", CorrectionKinds.Hint(old, now, isProse));
        }
    }

    private static string TextOf(Claim claim, string key) =>
        WhiteSpace.Collapsed(ClaimTable.Fields.Texts(claim).FirstOrDefault(text => text.Path == key)?.Text.Value ?? "");

    internal static void RequireReadable(params IEnumerable<string> texts)
    {
        if (texts.Select(WhiteSpace.Collapsed).FirstOrDefault(text => !YamlFile.CanHold(text)) is { } text)
            throw new Refusal($"the text “{Printable.Start(text, 80)}” contains a character that no file may contain", "delete what is shown as \\u{…}: it reorders or hides other characters");
    }

    private static void ThrowIfWithdrawn(OpenRepository repository, Claim claim)
    {
        if (claim.Withheld is not null || claim.Retracted is not null)
        {
            throw new Refusal(
                $"the claim is {(claim.Withheld is not null ? "withheld" : "retracted")}, so it can no longer be corrected",
                "edit the file by hand if its notice is wrong");
        }

        var chain = EditCheck.Errors(repository.State)
            .Where(finding => finding.File == claim.File && finding.Rule == Rule.FC402).ToImmutableArray();
        if (!chain.IsEmpty)
            throw new Refusal($"the corrections in {claim.File} do not lead to its verdict", "fix them first, so that the log stays correct", chain);
    }

    private static void RequireNewVerdict(OpenRepository repository, Claim claim, string verdict)
    {
        if (verdict == claim.Verdict.Value)
            throw new Refusal($"the verdict is '{verdict}' already", "correct something else with --kind");
        repository.RequireVerdict(verdict);
    }

    /// <param name="note">Null if the claim is not public, so no correction is logged.</param>
    /// <exception cref="Refusal">The file cannot be edited without affecting the rest of the file.</exception>
    internal static YamlFile Changed(YamlFile file, Claim claim, CorrectionRequest request, string? note)
    {
        var changed = WithFields(file, request);
        return note is null
            ? changed
            : WithLogEntry(changed, claim, request.Verdict is null ? request.Kind!.Value : CorrectionKind.Verdict, request.Date, note, ChangeOf(claim, request), request.ReportedBy);
    }

    /// <summary>The old and the new verdict, wording or misspelt word, which the log must state; null for other corrections.</summary>
    private static (string From, string To)? ChangeOf(Claim claim, CorrectionRequest request)
    {
        if (request.Verdict is { } verdict)
            return (claim.Verdict.Value, verdict);
        if (request.Kind == CorrectionKind.Spelling)
            return SpellingChange.Words(TextOf(claim, request.Fields[0].Key), WhiteSpace.Collapsed(request.Fields[0].Value));
        var wording = request.Fields.Where(field => field.Key == "claim").Select(field => field.Value).FirstOrDefault();
        return wording is null ? null : (WhiteSpace.Collapsed(claim.Statement.Value), WhiteSpace.Collapsed(wording));
    }

    private static YamlFile WithFields(YamlFile file, CorrectionRequest request)
    {
        var fields = request.Verdict is { } verdict ? request.Fields.Insert(0, KeyValuePair.Create("verdict", verdict)) : request.Fields;
        foreach (var (key, text) in fields)
        {
            var value = WhiteSpace.Collapsed(text);
            file = (file.Find(key) is null ? file.WithEntry(key, YamlNodes.Scalar(value), ClaimTable.KeysBefore(key)) : file.WithScalar(key, value)) ?? throw ByHand(key);
        }

        foreach (var point in request.LeavesOut)
            file = file.WithItem("leaves-out", YamlNodes.Scalar(WhiteSpace.Collapsed(point)), ClaimTable.KeysBefore("leaves-out")) ?? throw ByHand("leaves-out");
        return file;
    }

    /// <summary>Appends a correction, and sets <c>updated</c> unless it is a typo.</summary>
    internal static YamlFile WithLogEntry(
        YamlFile file, Claim claim, CorrectionKind kind, PartialDate date, string note, (string From, string To)? change = null, string? reportedBy = null)
    {
        if (kind != CorrectionKind.Typo)
            file = WithUpdated(file, claim, date);
        var entry = YamlNodes.Map(
            ("date", date.ToString()), ("kind", Vocabularies.CorrectionKinds.WordFor(kind)),
            ("from", change?.From), ("to", change?.To),
            ("note", note), ("reported-by", reportedBy is null ? null : WhiteSpace.Collapsed(reportedBy)));
        return file.WithItem("corrections", entry, ClaimTable.KeysBefore("corrections")) ?? throw ByHand("corrections");
    }

    private static YamlFile WithUpdated(YamlFile file, Claim claim, PartialDate date)
    {
        if (claim.Updated is not { } updated)
            return file.WithEntry("updated", YamlNodes.Scalar(date.ToString()), ClaimTable.KeysBefore("updated")) ?? throw ByHand("updated");
        return updated.Value.IsBefore(date) ? file.WithScalar("updated", date.ToString()) ?? throw ByHand("updated") : file;
    }

    private static Refusal ByHand(string key) =>
        new($"'{key}' cannot be changed without affecting the rest of the file", "write it as a list of items or a plain text, or edit the file by hand");

    private static string Summary(Claim claim, CorrectionRequest request, bool isPublic)
    {
        var fields = request.Fields.Select(field => field.Key).Concat(request.LeavesOut.IsEmpty ? [] : ["leaves-out"]).ToList();
        var changed = request.Verdict is { } verdict ? $"verdict {claim.Verdict.Value} -> {verdict}" : "";
        if (fields.Count > 0)
            changed += (changed.Length > 0 ? "; " : "") + $"new {string.Join(", ", fields)}";
        var log = isPublic ? $"{(changed.Length > 0 ? "; " : "")}correction of {request.Date} written" : "";
        return changed + log;
    }

    private static IEnumerable<string> Notes(OpenRepository repository, Claim claim, CorrectionRequest request, bool isPublic)
    {
        if (!isPublic)
        {
            yield return request.Note is null
                ? "the claim is not public yet, so it needs no correction"
                : "the claim is not public yet, so it needs no correction; the note was not written";
        }

        if (request.Verdict is not null)
            yield return $"read the rest of {claim.File} again: summary, headline, accurate-version and analysis were written for the old verdict";
        var translations = repository.Dossier(claim.Dossier).Translations.Where(translation => translation.Claim == claim.Id).Select(translation => translation.File).ToList();
        if (translations.Count > 0)
            yield return $"update the translations: {string.Join(", ", translations)}";
    }
}
