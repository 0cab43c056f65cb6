using FactCheck.Diagnostics;
using FactCheck.Edit.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Texts;

namespace FactCheck.Edit.Corrections;

/// <summary><c>factcheck retract</c>: adds a retraction notice and a correction to a published claim.</summary>
public static class ClaimRetraction
{
    /// <exception cref="Refusal">The request cannot be fulfilled; nothing was written.</exception>
    /// <exception cref="IOException">The disk fails; nothing was written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static EditDone Run(string root, string id, string note, PartialDate date, int parallelism) =>
        Retract(OpenRepository.Read(root, parallelism), id, WhiteSpace.Collapsed(note), date);

    private static EditDone Retract(OpenRepository repository, string id, string note, PartialDate date)
    {
        var claim = repository.Claim(id);
        if (claim.Retracted is { } retracted)
            throw new Refusal($"the claim was retracted on {retracted.Date.Value}", "there is nothing to do");
        if (claim.Withheld is not null)
            throw new Refusal("the claim is withheld, so no page has its text", "there is nothing to retract");
        if (claim.IsDraft)
            throw new Refusal("the claim is a draft, so no one has read it", $"delete {claim.File} if it is not wanted");
        if (claim.StateOn(date) == ClaimState.HeldBack)
            throw new Refusal($"the claim is held back until {claim.PublishAfter!.Value.Value}, so no one has read it", $"delete {claim.File}, or remove 'published:', if it is not wanted");
        if (note.Length == 0)
            throw new Refusal("a retraction needs a note", "say with --note why the claim is withdrawn");

        ClaimCorrection.RequireReadable(note);
        var notice = YamlNodes.Map(("date", date.ToString()), ("note", note));
        var file = ClaimCorrection.WithLogEntry(repository.Yaml(claim.File), claim, CorrectionKind.Retraction, date, note)
            .WithEntry("retracted", notice, ClaimTable.KeysBefore("retracted"))
            ?? throw new Refusal("'retracted' cannot be added without affecting the rest of the file", "edit the file by hand");
        var edit = FileEdit.Of(claim.File, file.Characters);
        repository.Write([edit], "fix the date or the file");
        return new EditDone(
            [$"{claim.File}: retracted on {date}; correction written"],
            ["the text stays on its page under a notice, without ClaimReview; inform the people who asked for the check"]);
    }
}
