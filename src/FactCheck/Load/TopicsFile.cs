using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Load;

/// <summary><c>site/topics.yaml</c>.</summary>
internal static class TopicsFile
{
    public const string FileName = "site/topics.yaml";

    public static ImmutableArray<Topic> Read(YamlNode? root, List<Diagnostic> findings)
    {
        var topics = ImmutableArray.CreateBuilder<Topic>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in ListFile.Entries(FileName, root, SiteListTables.Topic, findings))
        {
            var id = entry.Required("id", "write an id such as border-treaties");
            var name = entry.Human("name");
            if (name is null && !entry.Has("name"))
                entry.Missing("name", "write the name that readers see, such as name: Border treaties");
            var description = entry.Human("description");
            var introduction = entry.Human("introduction");
            var timeline = ReadTimeline(entry);
            var corrections = CorrectionFields.Read(entry);
            entry.RejectUnknown();
            if (id is not null && name is not null && entry.CheckId(id) && ListFile.IsNew(entry, id, ids))
                topics.Add(new Topic(id, name, description) { Introduction = introduction, Timeline = timeline, Corrections = corrections });
        }

        return topics.ToImmutable();
    }

    private static ImmutableArray<TimelineEntry> ReadTimeline(Fields topic)
    {
        var entries = ImmutableArray.CreateBuilder<TimelineEntry>();
        foreach (var entry in topic.Blocks("timeline"))
        {
            var date = entry.PartialDate("date");
            if (date is null && !entry.Has("date"))
                entry.Missing("date", "write the day, month or year, such as date: 1855-02-07");
            var until = entry.PartialDate("until");
            var text = entry.Human("text");
            if (text is null && !entry.Has("text"))
                entry.Missing("text", "write what happened, in one sentence");
            var evidence = entry.Texts("evidence");
            if (evidence.IsEmpty)
                entry.Missing("evidence", "name a document that says so, such as evidence: [border-treaties/treaty-1855]");
            entry.RejectUnknown();
            if (date is { } known && text is not null)
                entries.Add(new TimelineEntry(known, until, text, evidence));
        }

        return entries.ToImmutable();
    }
}
