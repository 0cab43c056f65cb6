using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Views;

/// <summary>What the views of one page are made with.</summary>
/// <param name="LinkTo">The link from that page.</param>
internal sealed record PageScope(Site Site, Wording Wording, Func<Address, string> LinkTo)
{
    public string Language => Wording.Tag;

    public VerdictView Verdict(Verdict verdict) => VerdictView.Of(verdict, Language, Site.Settings.Language);

    public VerdictView? Verdict(Text? id) =>
        id is not null && Site.Index.Verdicts.TryGetValue(id.Value, out var verdict) ? Verdict(verdict) : null;

    public string? Words(PartialDate? date) => date is { } known ? Wording.Date(known) : null;
}
