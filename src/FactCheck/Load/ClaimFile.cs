using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Load;

/// <summary><c>&lt;id&gt;.yaml</c>: one claim.</summary>
internal static class ClaimFile
{
    public static Claim? Read(string dossier, string id, string file, YamlNode? root, List<Diagnostic> findings)
    {
        if (Fields.Of(file, root, ClaimTable.Fields, findings) is not { } fields)
            return null;

        var quotes = ReadQuotes(fields);
        List<string>? lacking = fields.Has("published") ? null : [];
        var verdict = Required(fields, lacking, "verdict", "write the id of a verdict in the scale, such as missing-context");
        var summary = Required(fields, lacking, "summary", "say in one or two sentences what the record shows");
        if (IsMissing(fields, "evidence"))
            Missing(fields, fields.Has("evidence") ? null : lacking, "evidence", "add 'evidence:', and below it, for each document, '- document: <id>', 'stance: supports' (or undermines, context) and 'shows: ...'");
        if (lacking is { Count: > 0 })
            fields.Findings.Add(Unfinished(fields, lacking));
        var evidence = ReadEvidence(fields, dossier);
        var headline = fields.Text("headline");
        var (contacts, noContact) = ReadContacts(fields);
        var claim = new Claim
        {
            Id = id,
            Dossier = dossier,
            File = file,
            Quotes = quotes,
            Verdict = verdict ?? new Text("", fields.Location),
            Summary = summary ?? new Text("", fields.Location),
            Evidence = evidence,
            Wording = fields.Text("claim"),
            Headline = headline,
            Claimant = fields.Text("claimant"),
            Date = fields.PartialDate("date"),
            Topics = fields.Texts("topics"),
            Authors = fields.Texts("authors"),
            Analysis = fields.Text("analysis"),
            RatedAttributionInFormat1 = fields.Former("rates", "'rates' is gone: what is rated follows from the axis of the verdict", "delete it; if the claim rates that something was said, write a verdict of the axis attribution, such as reported-correctly") == "attribution",
            MediaRatings = ReadMediaRatings(fields),
            AccurateVersion = fields.Text("accurate-version"),
            LeavesOut = fields.Texts("leaves-out"),
            WouldChange = fields.Text("would-change"),
            NotSeen = fields.Texts("not-seen"),
            Positions = ReadPositions(fields),
            Agreed = ReadAgreed(fields),
            Parts = ReadParts(fields),
            Reworded = fields.Word("reworded", Vocabularies.Rewordings)?.Value,
            Selection = fields.Text("selection"),
            Contacts = contacts,
            NoContactReason = noContact,
            Reviewers = ReviewFields.Read(fields),
            Ai = AiFields.Read(fields),
            Disclosure = fields.Text("disclosure"),
            Related = ReadRelated(fields),
            SingleSourceReason = fields.Text("single-source-reason"),
            ContrarySearch = fields.Text("contrary-search"),
            Aliases = ReadAliases(fields),
            Published = fields.Date("published"),
            Updated = fields.Date("updated"),
            Recheck = fields.Date("recheck"),
            Expires = fields.Date("expires"),
            PublishAfter = fields.Date("publish-after"),
            Corrections = CorrectionFields.Read(fields),
            Retracted = ReadRetraction(fields),
            Withheld = ReadWithholding(fields),
        };
        fields.RejectUnknown();
        return claim with { IsIncomplete = quotes.IsEmpty || verdict is null || summary is null || evidence.IsEmpty };
    }

    private static Text? Required(Fields fields, List<string>? lacking, string key, string hint)
    {
        if (fields.Has(key))
            return fields.Text(key);
        Missing(fields, lacking, key, hint);
        return null;
    }

    /// <param name="lacking">Collects the missing keys of a draft, which are not errors; null if the claim is published.</param>
    private static void Missing(Fields fields, List<string>? lacking, string key, string hint)
    {
        if (lacking is null)
            fields.Missing(key, hint);
        else
            lacking.Add(key);
    }

    private static Diagnostic Unfinished(Fields fields, List<string> lacking) =>
        Rule.FC103.At(
            fields.File, fields.Location, $"the draft still lacks {string.Join(", ", lacking)}", $"write {(lacking.Count == 1 ? "it" : "them")} before you add 'published:'; until then the page is not built") with
        { Severity = Severity.Info };

    /// <summary>An empty list counts as a missing one.</summary>
    private static bool IsMissing(Fields fields, string key) => fields.Node(key) is null or YamlList { Items.IsEmpty: true };

    private static ImmutableArray<Quote> ReadQuotes(Fields fields)
    {
        var hasOne = fields.Has("quote");
        var hasSeveral = fields.Has("quotes");
        if (IsMissing(fields, hasSeveral && !hasOne ? "quotes" : "quote"))
            fields.Missing("quote", "copy the words of the source that the claim is about, letter for letter");
        if (hasOne && hasSeveral)
            fields.RejectKey("quotes", "'quotes' and 'quote' are both given", "keep 'quotes', and move the text of 'quote' into its list; or delete 'quotes'");

        return hasOne ? QuoteFields.ReadList(fields, "quote") : QuoteFields.ReadList(fields, "quotes");
    }

    private static ImmutableArray<EvidenceItem> ReadEvidence(Fields fields, string dossier)
    {
        var items = ImmutableArray.CreateBuilder<EvidenceItem>();
        var number = 0;
        foreach (var entry in fields.Blocks("evidence"))
        {
            number++;
            if (ReadEvidenceItem(entry, dossier, number) is { } item)
                items.Add(item);
        }

        return items.ToImmutable();
    }

    private static EvidenceItem? ReadEvidenceItem(Fields entry, string dossier, int number)
    {
        var document = entry.Text("document");
        Text? id = null;
        EvidenceDocument? inline = null;
        if (entry.Has("title"))
        {
            id = entry.Text("id");
            document ??= id ?? new Text("e" + number.ToString(CultureInfo.InvariantCulture), entry.Location);
            inline = EvidenceFile.ReadFields(dossier, document.Value, entry);
        }
        else if (document is null && !entry.Has("document"))
        {
            entry.Missing("document", "write the id of a file in evidence/, or describe the document here with title, publisher and url");
        }

        if (!entry.Has("stance"))
            entry.Missing("stance", "write supports, undermines or context");
        var stance = entry.Word("stance", Vocabularies.Stances);
        var consulted = entry.Has("title") ? null : entry.Word("consulted", Vocabularies.ConsultedExtents)?.Value;
        var shows = entry.Required("shows", "say in your own words what the document shows about this claim");
        var (quote, translation) = (QuoteFields.Read(entry, "quote"), entry.Text("quote-translation"));
        var (locator, key, readBy) = (entry.Text("locator"), entry.Flag("key"), ReadItemReading(entry));
        entry.RejectUnknown();
        return document is null || shows is null || stance is not { } known
            ? null
            : new EvidenceItem(document, inline, known, consulted, shows, quote, translation, locator, key, readBy, entry.Location) { Id = id };
    }

    private static ItemReading? ReadItemReading(Fields entry)
    {
        if (entry.Block("read-by") is not { } block)
            return null;
        var reader = block.Required("id", "write the id of the person who read the document, such as id: doe-jane");
        if (!block.Has("date"))
            block.Missing("date", "write the day of the reading, such as date: 2026-11-22");
        var date = block.Date("date");
        block.RejectUnknown();
        return reader is not null && date is { } day ? new ItemReading(reader, day) : null;
    }

    private static ImmutableArray<Located<MediaRating>> ReadMediaRatings(Fields fields)
    {
        var ratings = ImmutableArray.CreateBuilder<Located<MediaRating>>();
        foreach (var word in fields.Texts("media-rating"))
        {
            if (Vocabularies.MediaRatings.TryFind(word.Value, out var rating))
                ratings.Add(new Located<MediaRating>(rating, word.Location));
            else
                fields.Reject(Rule.FC105, word, $"'{word.Value}' is not a valid value of 'media-rating'", Nearest.Hint(word.Value, Vocabularies.MediaRatings.Words));
        }

        return ratings.ToImmutable();
    }

    private static ImmutableArray<Position> ReadPositions(Fields fields)
    {
        var positions = ImmutableArray.CreateBuilder<Position>();
        foreach (var entry in fields.Blocks("positions"))
        {
            var party = entry.Required("party", "name who holds this position, such as party: Government of Japan");
            var text = entry.Required("text", "say what the party holds, in neutral words");
            var evidence = entry.Texts("evidence");
            entry.RejectUnknown();
            if (party is not null && text is not null)
                positions.Add(new Position(party, text, evidence));
        }

        return positions.ToImmutable();
    }

    private static ImmutableArray<AgreedPoint> ReadAgreed(Fields fields)
    {
        var points = ImmutableArray.CreateBuilder<AgreedPoint>();
        foreach (var entry in fields.Blocks("agreed"))
        {
            var text = entry.Required("text", "say what the documents of all parties have in common");
            var evidence = entry.Texts("evidence");
            entry.RejectUnknown();
            if (text is not null)
                points.Add(new AgreedPoint(text, evidence));
        }

        return points.ToImmutable();
    }

    private static ImmutableArray<ClaimPart> ReadParts(Fields fields)
    {
        var parts = ImmutableArray.CreateBuilder<ClaimPart>();
        foreach (var entry in fields.Blocks("parts"))
        {
            var text = entry.Required("text", "write the part of the claim that this verdict is about");
            var verdict = entry.Required("verdict", "write the id of a verdict in the scale, such as missing-context");
            var evidence = entry.Texts("evidence");
            entry.RejectUnknown();
            if (text is not null && verdict is not null)
                parts.Add(new ClaimPart(text, verdict, evidence));
        }

        return parts.ToImmutable();
    }

    private static (ImmutableArray<Contact> Contacts, Text? Reason) ReadContacts(Fields fields)
    {
        var contacts = ImmutableArray.CreateBuilder<Contact>();
        Text? reason = null;
        foreach (var entry in fields.Blocks("contact"))
        {
            if (entry.Text("reason") is { } why)
            {
                reason = why;
                entry.RejectUnknown(ContactTable.Reason);
                continue;
            }

            var who = entry.Required("who", "say who was asked; or write 'reason: ...' if no one was");
            var (date, deadline, response) = (entry.Date("date"), entry.Date("deadline"), entry.Text("response"));
            entry.RejectUnknown();
            if (who is not null)
                contacts.Add(new Contact(who, date, deadline, response));
        }

        return (contacts.ToImmutable(), reason);
    }

    private static ImmutableArray<RelatedClaim> ReadRelated(Fields fields)
    {
        var related = ImmutableArray.CreateBuilder<RelatedClaim>();
        foreach (var entry in fields.Blocks("related"))
        {
            var claim = entry.Required("claim", "write the name of the other claim's file, without .yaml");
            var relation = entry.Word("relation", Vocabularies.ClaimRelations)?.Value ?? ClaimRelation.Context;
            entry.RejectUnknown();
            if (claim is not null)
                related.Add(new RelatedClaim(claim, relation));
        }

        return related.ToImmutable();
    }

    private static ImmutableArray<Text> ReadAliases(Fields fields)
    {
        var aliases = fields.Texts("aliases");
        return [.. aliases.Where(fields.CheckId)];
    }

    private static Retraction? ReadRetraction(Fields fields)
    {
        if (fields.Block("retracted") is not { } block)
            return null;
        if (!block.Has("date"))
            block.Missing("date", "write the day of the retraction, such as date: 2026-11-22");
        var date = block.Date("date");
        var note = block.Required("note", "say why the claim is withdrawn");
        block.RejectUnknown();
        return date is { } day && note is not null ? new Retraction(day, note) : null;
    }

    private static Withholding? ReadWithholding(Fields fields)
    {
        if (fields.Block("withheld") is not { } block)
            return null;
        if (!block.Has("date"))
            block.Missing("date", "write the day from which the text is withheld, such as date: 2026-11-22");
        if (!block.Has("class"))
            block.Missing("class", "write one of: " + string.Join(", ", Vocabularies.WithheldClasses.Words));
        var date = block.Date("date");
        var reason = block.Word("class", Vocabularies.WithheldClasses);
        var note = block.Text("note");
        block.RejectUnknown();
        return date is { } day && reason is { } known ? new Withholding(day, known.Value, note) : null;
    }
}
