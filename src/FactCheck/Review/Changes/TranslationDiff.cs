using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Plan;
using FactCheck.State;

namespace FactCheck.Review.Changes;

/// <summary>Compares translations, matched by claim and language; those of new and removed claims are not listed separately.</summary>
internal static class TranslationDiff
{
    public const string Kind = "translation";

    public static IEnumerable<DocumentChange> Of(RepositoryState was, RepositoryState now)
    {
        foreach (var translation in Translations(now))
        {
            if (!was.Anchored.Index.Claims.ContainsKey(translation.Claim))
                continue;
            var isDraft = IsDraft(was, translation) && IsDraft(now, translation);
            if (was.Site.Translations.GetValueOrDefault((translation.Claim, translation.Language)) is not { } before)
                yield return Change(translation, [FieldDiff.Event("new translation", null, translation.File, isDraft)]);
            else if (!ReferenceEquals(before, translation) && FieldDiff.Of(TranslationTable.Fields, before, translation, isDraft, []).ToList() is { Count: > 0 } changes)
                yield return Change(translation, changes);
        }

        foreach (var before in Translations(was))
        {
            if (now.Site.Translations.ContainsKey((before.Claim, before.Language)) || !now.Anchored.Index.Claims.ContainsKey(before.Claim))
                continue;
            var isGone = now.Tree.KindOf(before.File) is null;
            yield return Change(before, [isGone
                ? FieldDiff.Event("translation removed", before.File, null, IsDraft(was, before))
                : FieldDiff.Event("unreadable", null, $"the file cannot be read in {now.Name}", isDraft: false)]);
        }
    }

    private static IEnumerable<Translation> Translations(RepositoryState side) =>
        side.Anchored.Repository.Dossiers.SelectMany(dossier => dossier.Translations)
            .Where(translation => ReferenceEquals(side.Site.Translations.GetValueOrDefault((translation.Claim, translation.Language)), translation));

    private static DocumentChange Change(Translation translation, IEnumerable<FieldChange> changes) =>
        new(Kind, $"{translation.Claim}.{translation.Language}", translation.File, [.. changes], [translation.Claim]);

    private static bool IsDraft(RepositoryState side, Translation translation) =>
        side.Site.ClaimsById.GetValueOrDefault(translation.Claim) is not { State.HasPage: true };
}
