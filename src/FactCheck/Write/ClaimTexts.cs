using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Write;

/// <summary>Everything that a claim says, by field, in all its languages.</summary>
internal static class ClaimTexts
{
    public const string Quote = "quote";

    private static readonly char[] Markup = ['*', '_', '`', '[', ']', '(', ')', '#', '>', '<', '|', '\\', '\n', '!'];

    public static IEnumerable<(string Field, string Text)> Of(Claim claim, Site site)
    {
        var texts = Own(claim);
        foreach (var tree in site.Trees)
        {
            if (site.Translations.TryGetValue((claim.Id, tree.Tag), out var translation))
                texts = texts.Concat(Of(translation));
        }

        return texts.Where(entry => entry.Text is not null).SelectMany(entry => Pieces(entry.Field, entry.Text!.Value));
    }

    private static IEnumerable<(string Field, Text? Text)> Own(Claim claim) =>
    [
        .. claim.Quotes.Select(quote => (Quote, (Text?)quote.Exact)),
        ("wording", claim.Wording),
        ("headline", claim.Headline),
        ("summary", claim.Summary),
        ("analysis", claim.Analysis),
        ("accurate version", claim.AccurateVersion),
        ("would-change", claim.WouldChange),
        ("selection", claim.Selection),
        ("disclosure", claim.Disclosure),
        ("single-source-reason", claim.SingleSourceReason),
        ("reason for no contact", claim.NoContactReason),
        ("retraction", claim.Retracted?.Note),
        .. claim.LeavesOut.Select(text => ("leaves-out", (Text?)text)),
        .. claim.NotSeen.Select(text => ("not-seen", (Text?)text)),
        .. claim.Positions.Select(position => ("position", (Text?)position.Text)),
        .. claim.Parts.Select(part => ("part", (Text?)part.Text)),
        .. claim.Contacts.Select(contact => ("contact", contact.Response)),
        .. claim.Evidence.SelectMany(item => new[] { ("evidence", (Text?)item.Shows), ("evidence quote", item.Quote?.Exact), ("evidence quote", item.QuoteTranslation) }),
        .. claim.Corrections.SelectMany(entry => new[] { ("correction", entry.Note), ("correction", entry.From), ("correction", entry.To) }),
    ];

    private static IEnumerable<(string Field, Text? Text)> Of(Translation translation) =>
    [
        .. translation.Fields.Select(field => ($"translated {field.Key}", (Text?)field.Value)),
        .. translation.LeavesOut.Select(text => ("translated leaves-out", (Text?)text)),
        .. translation.NotSeen.Select(text => ("translated not-seen", (Text?)text)),
        .. translation.Shows.Select(entry => ("translated evidence", (Text?)entry.Value)),
    ];

    /// <summary>What stands between Markdown's marks is on the page as it is in the file.</summary>
    private static IEnumerable<(string, string)> Pieces(string field, string text) =>
        field.EndsWith("analysis", StringComparison.Ordinal)
            ? text.Split(Markup, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(piece => (field, piece))
            : [(field, text)];
}
