using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.State;

namespace FactCheck.Review.Changes;

/// <summary>Translations that read otherwise than before, matched by claim and language; those of new and removed claims go with them.</summary>
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
                yield return Change(translation, [FieldDiff.Change("new translation", null, translation.File, isDraft)]);
            else if (!ReferenceEquals(before, translation) && Fields(before, translation, isDraft).ToList() is { Count: > 0 } changes)
                yield return Change(translation, changes);
        }

        foreach (var before in Translations(was))
        {
            if (now.Site.Translations.ContainsKey((before.Claim, before.Language)) || !now.Anchored.Index.Claims.ContainsKey(before.Claim))
                continue;
            var isGone = now.Tree.KindOf(before.File) is null;
            yield return Change(before, [isGone
                ? FieldDiff.Change("translation removed", before.File, null, IsDraft(was, before))
                : FieldDiff.Change("unreadable", null, $"the file cannot be read in {now.Name}", isDraft: false)]);
        }
    }

    private static IEnumerable<Translation> Translations(RepositoryState side) =>
        side.Anchored.Repository.Dossiers.SelectMany(dossier => dossier.Translations)
            .Where(translation => ReferenceEquals(side.Site.Translations.GetValueOrDefault((translation.Claim, translation.Language)), translation));

    private static DocumentChange Change(Translation translation, IEnumerable<FieldChange> changes) =>
        new(Kind, $"{translation.Claim}.{translation.Language}", translation.File, [.. changes], [translation.Claim]);

    private static IEnumerable<FieldChange> Fields(Translation was, Translation now, bool isDraft)
    {
        var (before, after) = (Texts(was), Texts(now));
        return before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Where(field => before.GetValueOrDefault(field) != after.GetValueOrDefault(field))
            .Select(field => FieldDiff.Change(field, before.GetValueOrDefault(field), after.GetValueOrDefault(field), isDraft));
    }

    private static Dictionary<string, string?> Texts(Translation translation)
    {
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (field, text) in translation.Fields)
            texts.TryAdd(field, text.Value);
        texts["leaves-out"] = ClaimFields.Joined(translation.LeavesOut.Select(text => text.Value));
        texts["not-seen"] = ClaimFields.Joined(translation.NotSeen.Select(text => text.Value));
        texts["shows"] = ClaimFields.Joined(translation.Shows.Select(shown => $"{shown.Key}: {shown.Value.Value}"));
        texts["translators"] = ClaimFields.Joined(translation.Translators.Select(translator => translator.Value));
        texts["reviewers"] = ClaimFields.Joined(translation.Reviewers.Select(review => $"{review.Reviewer.Value} {review.Date?.Value}".TrimEnd()));
        texts["renders the claim as of"] = translation.Of?.Value;
        return texts;
    }

    private static bool IsDraft(RepositoryState side, Translation translation) =>
        side.Site.ClaimsById.GetValueOrDefault(translation.Claim) is not { State.HasPage: true };
}
