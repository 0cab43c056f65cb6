using System.Collections.Immutable;
using ContactRow = FactCheck.Model.Fields.Rows<FactCheck.Model.Contact>;
using ReasonRow = FactCheck.Model.Fields.Rows<FactCheck.Model.Text>;

namespace FactCheck.Model.Fields;

/// <summary>An entry of <c>contact</c>: an attempt to reach the claimant, or the reason why there was none.</summary>
internal static class ContactTable
{
    public static FieldTable<Contact> Attempt { get; } = new(
        ContactRow.Name("who", contact => contact.Who, "Who was asked.", required: true),
        ContactRow.Date("date", DateMeaning.Work, contact => contact.Date, "When, YYYY-MM-DD."),
        ContactRow.Date("deadline", DateMeaning.Ahead, contact => contact.Deadline, "Until when an answer was asked for, YYYY-MM-DD."),
        ContactRow.Words("response", contact => contact.Response, "What they answered.", translated: true));

    public static FieldTable<Text> Reason { get; } = new(
        ReasonRow.Prose("reason", reason => reason, "Why no one was asked.", required: true));

    public static Row<Claim> Row { get; } = new(
        new Field("contact", Shapes.OneOrMore(new AnyShape(Attempt, Reason)), "Attempts to reach the claimant, or the reason why there was none.")
        {
            Kind = FieldKind.Blocks,
            Inner = new BlockShape([.. Attempt.Fields, .. Reason.Fields]),
            IsTranslated = true,
        },
        claim => Entries(claim) is { IsEmpty: false } entries ? new ListValue([.. entries.Select((entry, i) => (FieldValue.Index(i), (FieldValue)entry))]) : null);

    private static ImmutableArray<BlockValue> Entries(Claim claim) =>
        [.. claim.Contacts.Select(Attempt.Read), .. claim.NoContactReason is { } reason ? [Reason.Read(reason)] : ImmutableArray<BlockValue>.Empty];
}
