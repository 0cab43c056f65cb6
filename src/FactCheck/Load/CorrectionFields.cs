using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Load;

internal static class CorrectionFields
{
    public static ImmutableArray<Correction> Read(Fields fields)
    {
        var corrections = ImmutableArray.CreateBuilder<Correction>();
        foreach (var entry in fields.Blocks("corrections"))
        {
            if (!entry.Has("date"))
                entry.Missing("date", "write the day of the correction, such as date: 2026-11-22");
            if (!entry.Has("kind"))
                entry.Missing("kind", "write one of: " + string.Join(", ", Vocabularies.CorrectionKinds.Words));
            var date = entry.Date("date");
            var kind = entry.Word("kind", Vocabularies.CorrectionKinds);
            var isVerdict = kind?.Value == CorrectionKind.Verdict;
            var (from, to) = isVerdict ? (entry.IdText("from"), entry.IdText("to")) : (entry.Text("from"), entry.Text("to"));
            var (note, reportedBy) = (entry.Text("note"), entry.Text("reported-by"));
            entry.RejectUnknown();
            if (date is { } day && kind is { } known)
                corrections.Add(new Correction(day, known.Value, from, to, note, reportedBy, entry.Location));
        }

        return corrections.ToImmutable();
    }
}
