using FactCheck.Diagnostics;
using FactCheck.Edit.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Texts;

namespace FactCheck.Edit.Corrections;

/// <summary><c>factcheck retract</c>: puts a published claim under a notice of its withdrawal, and into the log.</summary>
public static class ClaimRetraction
{
    /// <param name="id">The claim.</param>
    /// <param name="note">Why it is withdrawn.</param>
    /// <param name="date">The day of the retraction.</param>
    /// <exception cref="Refusal">It cannot be done as asked; nothing was written.</exception>
    /// <exception cref="IOException">The disk refuses; nothing was written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static EditDone Run(string root, string id, string note, PartialDate date, int parallelism) =>
        Retract(OpenRepository.Read(root, parallelism), id, WhiteSpace.Collapsed(note), date);

    private static EditDone Retract(OpenRepository repository, string id, string note, PartialDate date)
    {
        var claim = repository.Claim(id);
        if (claim.Retracted is { } retracted)
            throw new Refusal($"the claim was retracted on {retracted.Date.Value}", "there is nothing to do");
        if (claim.Withheld is not null)
            throw new Refusal("the claim is withheld, so its text is in no page", "there is nothing to retract");
        if (claim.IsDraft)
            throw new Refusal("the claim is a draft, so nobody has read it", $"delete {claim.File} where it is not wanted");
        if (claim.StateOn(date) == ClaimState.HeldBack)
            throw new Refusal($"the claim is held back until {claim.PublishAfter!.Value.Value}, so no one has read it", $"delete {claim.File}, or take 'published:' out of it, if it is not wanted");
        if (note.Length == 0)
            throw new Refusal("a retraction needs a note", "say with --note why the claim is withdrawn");

        ClaimCorrection.RequireReadable(note);
        var notice = YamlNodes.Map(("date", date.ToString()), ("note", note));
        var file = ClaimCorrection.WithLogEntry(repository.Yaml(claim.File), claim, CorrectionKind.Retraction, date, note)
            .WithEntry("retracted", notice, ClaimTable.KeysBefore("retracted"))
            ?? throw new Refusal("'retracted' cannot be added without touching anything else", "edit the file by hand");
        var edit = FileEdit.Of(claim.File, file.Characters);
        EditCheck.Require(repository, [edit], "mend the date or the file");
        EditWriter.Write(repository.Root, [edit]);
        return new EditDone(
            [$"{claim.File}: retracted on {date}; correction written"],
            ["the text stays on its page under a notice, without ClaimReview; tell those who asked for the check"]);
    }
}
