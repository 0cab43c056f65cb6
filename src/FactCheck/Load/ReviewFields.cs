using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Load;

internal static class ReviewFields
{
    public static ImmutableArray<SecondReading> Read(Fields fields)
    {
        var reviews = ImmutableArray.CreateBuilder<SecondReading>();
        foreach (var entry in fields.Blocks("reviewers"))
        {
            var id = entry.Required("id", "write the id of the person who read the claim, such as id: doe-jane");
            var (date, scope) = (entry.Date("date"), entry.Word("scope", Vocabularies.ReviewScopes)?.Value);
            entry.RejectUnknown();
            if (id is not null)
                reviews.Add(new SecondReading(id, date, scope));
        }

        return reviews.ToImmutable();
    }
}
