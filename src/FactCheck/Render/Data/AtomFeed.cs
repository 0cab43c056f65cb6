using System.Text;
using System.Xml;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Pages;

namespace FactCheck.Render.Data;

/// <summary>Feeds (Atom, RFC 4287). A claim appears with its verdict, and again whenever it changes.</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static byte[] Write(FeedOutput feed, PageScope scope)
    {
        var title = feed.Subject is AllClaims
            ? scope.SiteTitle
            : $"{scope.Heading(feed.Subject)} · {scope.SiteTitle}";
        var page = feed.Subject is AllClaims ? scope.Tree.Home : scope.Tree.List(feed.Subject, 1);
        var claims = feed.Entries();
        return Write(title, feed.Address, page, claims.FirstOrDefault()?.LastChanged, scope, xml =>
        {
            foreach (var claim in claims)
                Entry(xml, claim, scope);
        });
    }

    public static byte[] Write(CorrectionsFeedOutput feed, PageScope scope) =>
        Write(
            $"{scope.Phrase("corrections.heading")} · {scope.SiteTitle}", scope.Tree.CorrectionsFeed, scope.Tree.Corrections(1),
            feed.Corrections.FirstOrDefault()?.Date, scope, xml =>
            {
                foreach (var entry in feed.Corrections)
                    Entry(xml, entry, scope);
            });

    private static byte[] Write(string title, Address own, Address page, PartialDate? updated, PageScope scope, Action<XmlWriter> entries)
    {
        var site = scope.Site;
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, XmlText.Settings))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, scope.Tree.Tag);
            Element(xml, "title", title);
            if (scope.Tagline is { } tagline)
                Element(xml, "subtitle", tagline);
            Element(xml, "id", Id(page, site));
            Element(xml, "updated", Time(updated ?? site.AsOf));
            Link(xml, "self", site.Base!.Absolute(own.Path));
            Link(xml, "alternate", site.Base.Absolute(page.Path));
            xml.WriteStartElement("author", Namespace);
            Element(xml, "name", site.Settings.Organisation?.Name?.Value ?? scope.SiteTitle);
            xml.WriteEndElement();
            entries(xml);
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void Entry(XmlWriter xml, PlannedClaim claim, PageScope scope)
    {
        var page = scope.Tree.Claim(claim.Id);
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "title", ClaimTitle.Of(claim, scope));
        Element(xml, "id", Id(page, scope.Site));
        Link(xml, "alternate", scope.Site.Base!.Absolute(page.Path));
        Element(xml, "published", Time(claim.Claim.Published?.Value));
        Element(xml, "updated", Time(claim.LastChanged));
        foreach (var topic in claim.Topics)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", XmlText.Clean(topic));
            xml.WriteAttributeString("label", XmlText.Clean(scope.TopicName(topic)));
            xml.WriteEndElement();
        }

        Element(xml, "summary", Summary(claim, scope));
        xml.WriteEndElement();
    }

    private static void Entry(XmlWriter xml, LoggedCorrection entry, PageScope scope)
    {
        if (entry.OfVerdict is var (verdict, ofVerdict))
        {
            Entry(
                xml, entry, scope.List(new ClaimsWithVerdict(verdict)), scope.Named(verdict), verdict.Corrections.IndexOf(ofVerdict) + 1,
                ofVerdict.In(scope.Language, scope.Site.Settings.Language), scope);
        }
        else
        {
            var (claim, correction) = entry.OfClaim!.Value;
            Entry(xml, entry, scope.Tree.Claim(claim.Id), ClaimTitle.Of(claim, scope), claim.Claim.Corrections.IndexOf(correction) + 1, correction, scope);
        }
    }

    /// <param name="place">In the log of the claim or verdict, from 1.</param>
    private static void Entry(XmlWriter xml, LoggedCorrection entry, Address page, string title, int place, Correction correction, PageScope scope)
    {
        var kind = Vocabularies.CorrectionKinds.WordFor(entry.Kind);
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "title", $"{scope.Phrase("correction." + kind)}: {title}");
        Element(xml, "id", FormattableString.Invariant($"{Id(page, scope.Site)}#correction-{place}"));
        Link(xml, "alternate", scope.Site.Base!.Absolute(page.Path) + (entry.OfClaim is not null ? "#record" : "#corrections"));
        Element(xml, "updated", Time(entry.Date));
        Element(xml, "summary", Summary(correction, entry.OfVerdict is not null, scope));
        xml.WriteEndElement();
    }

    /// <summary>Below the title, each on a line: who wrote the check, what its verdict does not rate, the words of the source, what is rated, and the short answer.</summary>
    private static string Summary(PlannedClaim claim, PageScope scope)
    {
        var heading = scope.HeadingOf(claim);
        var words = heading.Quotes.Append(heading.Rated).OfType<LocalText>().Select(text => text.Value);
        return string.Join('\n', new[] { ReadingNotice.Of(claim, scope)?.Short, TranslationNotice.Of(claim, scope) }.OfType<string>().Concat(scope.Notices(claim)).Concat(words).Append(scope.Prose(claim).Summary.Value));
    }

    /// <param name="isOfScale">The words of the scale changed, so the entry says both.</param>
    private static string Summary(Correction correction, bool isOfScale, PageScope scope)
    {
        var change = scope.Verdict(correction.From) is { } from && scope.Verdict(correction.To) is { } to
            ? $"{scope.In(from.Label)} → {scope.In(to.Label)}. "
            : isOfScale || correction.Kind == CorrectionKind.Spelling ? $"{correction.From?.Value} → {correction.To?.Value}. " : "";
        return change + correction.Note?.Value;
    }

    /// <summary>The id of what a page is about; its address unless <c>feed-ids</c> gives it another beginning.</summary>
    private static string Id(Address page, Site site) => site.Settings.FeedIds?.Of(page.Path) ?? site.Base!.Absolute(page.Path);

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, XmlText.Clean(text));

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>Returns the start of a day in UTC, since the data have no time of day.</summary>
    private static string Time(PartialDate? date) => (date?.ToString() ?? "1970-01-01") + "T00:00:00Z";
}

/// <summary>XML in UTF-8, indented, LF.</summary>
internal static class XmlText
{
    public static XmlWriterSettings Settings => new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    /// <summary>Removes the characters that XML 1.0 §2.2 forbids.</summary>
    public static string Clean(string text) => string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
}
