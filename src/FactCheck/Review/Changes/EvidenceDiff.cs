using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Review.History;

namespace FactCheck.Review.Changes;

/// <summary>Compares evidence items, matched by document, never by position.</summary>
internal static class EvidenceDiff
{
    /// <summary>Fields with their own comparison.</summary>
    private static readonly string[] Apart = ["document", "archived", "corrections"];

    public static IEnumerable<FieldChange> Of(Claim was, RepositoryIndex before, Claim now, RepositoryIndex index, bool isDraft)
    {
        var (old, current) = (ByDocument(was, before), ByDocument(now, index));
        foreach (var (key, items) in old)
        {
            var kept = current.GetValueOrDefault(key) ?? [];
            for (var i = 0; i < items.Count; i++)
            {
                if (i < kept.Count)
                {
                    foreach (var change in Changes(items[i], kept[i], isDraft))
                        yield return change;
                }
                else
                {
                    yield return FieldDiff.Event("evidence removed", Line(items[i]), null, isDraft, Name(items[i]));
                }
            }
        }

        foreach (var (key, items) in current)
        {
            foreach (var item in items.Skip(old.GetValueOrDefault(key)?.Count ?? 0))
                yield return FieldDiff.Event("evidence added", null, Line(item), isDraft, Name(item));
        }

        if (was.Evidence.Any(EvidenceStays.SupportsOrUndermines) && !now.Evidence.Any(EvidenceStays.SupportsOrUndermines) && now is { Retracted: null, Withheld: null })
            yield return FieldDiff.Event("last evidence removed", FieldDiff.Joined(was.Evidence.Where(EvidenceStays.SupportsOrUndermines).Select(item => item.Document.Value)), null, isDraft);
    }

    /// <summary>Describes a document: title, publisher, whether it has an archived copy.</summary>
    public static string Name(EvidenceDocument document) =>
        FieldDiff.Joined([document.About.Title.Value, document.About.Publisher?.Value ?? ""])
        + (document.About.Url is null ? "" : document.About.Archived.IsEmpty ? " (no archived copy linked)" : " (archived)");

    private static IEnumerable<FieldChange> Changes(Entry was, Entry now, bool isDraft)
    {
        var changes = FieldDiff.Of(EvidenceItemTable.Fields, was.Item, now.Item, isDraft, Apart, Name(now), "evidence ");
        return was.Item.Inline is { } before && now.Item.Inline is { } after
            ? changes.Concat(DocumentFields.ListChanges(before.About, after.About, isDraft, Name(now)))
            : changes;
    }

    private static Dictionary<string, List<Entry>> ByDocument(Claim claim, RepositoryIndex index)
    {
        var entries = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (var item in claim.Evidence)
        {
            var document = index.DocumentOf(claim, item);
            var key = item.Inline is { } inline ? "inline " + (inline.About.Url?.Value ?? inline.About.Title.Value)
                : document is null ? item.Document.Value
                : $"{document.Dossier}/{document.Id}";
            if (!entries.TryGetValue(key, out var list))
                entries[key] = list = [];
            list.Add(new Entry(item, document));
        }

        return entries;
    }

    private static string Name(Entry entry) => entry.Document is { } document ? Name(document) : entry.Item.Document.Value;

    private static string Line(Entry entry)
    {
        var quote = entry.Item.Quote is { } words ? $" “{words.Exact.Value}”" : "";
        return $"{Vocabularies.Stances.WordFor(entry.Item.Stance.Value)}: {entry.Item.Shows.Value}{quote}";
    }

    private sealed record Entry(EvidenceItem Item, EvidenceDocument? Document);
}
