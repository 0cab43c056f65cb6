using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Load;

/// <summary><c>site/complaints.yaml</c>: the public log of complaints.</summary>
internal static class ComplaintsFile
{
    public const string FileName = "site/complaints.yaml";

    public static ImmutableArray<Complaint> Read(YamlNode? root, List<Diagnostic> findings)
    {
        var complaints = ImmutableArray.CreateBuilder<Complaint>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in ListFile.Entries(FileName, root, SiteListTables.Complaint, findings))
        {
            if (ReadComplaint(entry) is { } complaint && ListFile.IsNew(entry, complaint.Id, ids))
                complaints.Add(complaint);
        }

        return complaints.ToImmutable();
    }

    private static Text? ReadAbout(Fields entry)
    {
        if (entry.Text("about") is not { } about)
            return null;
        if (Complaint.Subjects.Any(subject => about.Value.StartsWith(subject + ":", StringComparison.Ordinal)))
            return about;
        entry.Reject(
            Rule.FC105, about, $"'{about.Value}' is not a valid value of 'about'",
            "write claim:, source:, topic: or page: and an id, such as claim:bridge-carries-90000-cars; leave the key out for a complaint about the site as a whole");
        return null;
    }

    private static Complaint? ReadComplaint(Fields entry)
    {
        var id = entry.Required("id", "write an id that names nobody, such as bridge-count-2026");
        if (!entry.Has("received"))
            entry.Missing("received", "write the day on which the complaint reached you, such as received: 2026-11-22");
        if (!entry.Has("summary"))
            entry.Missing("summary", "write in your own words what was complained about, without names and addresses");
        if (!entry.Has("outcome"))
            entry.Missing("outcome", "write one of: " + string.Join(", ", Vocabularies.ComplaintOutcomes.Words));
        var received = entry.Date("received");
        var from = entry.Word("from", Vocabularies.ComplaintOrigins)?.Value;
        var about = ReadAbout(entry);
        var summary = entry.Human("summary");
        var outcome = entry.Word("outcome", Vocabularies.ComplaintOutcomes);
        var answered = entry.Date("answered");
        var answer = entry.Human("answer");
        var named = entry.Text("named");
        entry.RejectUnknown();
        return id is not null && entry.CheckId(id) && received is { } day && summary is not null && outcome is { } known
            ? new Complaint(id, day, from, about, summary, known.Value, answered, answer, named, entry.Location)
            : null;
    }
}
