using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Plan;
using FactCheck.State;

namespace FactCheck.Review.Changes;

/// <summary>Compares translations, matched by original and language; those of new and removed originals are not listed separately.</summary>
internal static class TranslationDiff
{
    public const string Kind = "translation";

    public static IEnumerable<DocumentChange> Of(RepositoryState was, RepositoryState now)
    {
        foreach (var translation in Translations(now))
        {
            if (!Exists(was, translation.Original))
                continue;
            var isDraft = IsDraft(was, translation) && IsDraft(now, translation);
            if (was.Site.Translations.GetValueOrDefault((translation.Original, translation.Language)) is not { } before)
                yield return Change(translation, [FieldDiff.Event("new translation", null, translation.File, isDraft)]);
            else if (!ReferenceEquals(before, translation) && FieldDiff.Of(TranslationTable.Fields(translation.Original.Kind), before, translation, isDraft, []).ToList() is { Count: > 0 } changes)
                yield return Change(translation, changes);
        }

        foreach (var before in Translations(was))
        {
            if (now.Site.Translations.ContainsKey((before.Original, before.Language)) || !Exists(now, before.Original))
                continue;
            var isGone = now.Tree.KindOf(before.File) is null;
            yield return Change(before, [isGone
                ? FieldDiff.Event("translation removed", before.File, null, IsDraft(was, before))
                : FieldDiff.Event("unreadable", null, $"the file cannot be read in {now.Name}", isDraft: false)]);
        }
    }

    private static IEnumerable<Translation> Translations(RepositoryState side) =>
        side.Anchored.Repository.Dossiers.SelectMany(dossier => dossier.Translations)
            .Where(translation => ReferenceEquals(side.Site.Translations.GetValueOrDefault((translation.Original, translation.Language)), translation));

    private static DocumentChange Change(Translation translation, IEnumerable<FieldChange> changes) =>
        new(Kind, translation.Name, translation.File, [.. changes], translation.Claim is { } claim ? [claim] : []);

    private static bool IsDraft(RepositoryState side, Translation translation) =>
        translation.Claim is { } claim && side.Site.ClaimsById.GetValueOrDefault(claim) is not { State.HasPage: true };

    private static bool Exists(RepositoryState side, Translated original) => original.Kind switch
    {
        TranslatedKind.Claim => side.Anchored.Index.Claims.ContainsKey(original.Id),
        TranslatedKind.Source => side.Anchored.Index.Dossiers.GetValueOrDefault(original.Dossier) is { Source: not null },
        _ => side.Anchored.Index.Evidence(original.Dossier, original.Id) is not null,
    };
}
