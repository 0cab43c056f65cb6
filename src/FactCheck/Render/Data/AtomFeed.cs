using System.Text;
using System.Xml;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Views;

namespace FactCheck.Render.Data;

/// <summary>The site's feed (Atom, RFC 4287). A claim appears with its verdict and in quotation marks, and again when it changes.</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static byte[] Write(FeedOutput feed, Site site, PageScope scope)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, XmlText.Settings))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, site.Words.Tag);
            xml.WriteElementString("title", Namespace, XmlText.Clean(site.Settings.Title));
            if (site.Settings.Tagline is { } tagline)
                xml.WriteElementString("subtitle", Namespace, XmlText.Clean(tagline));
            xml.WriteElementString("id", Namespace, site.Base!.Value);
            xml.WriteElementString("updated", Namespace, Time(feed.Claims.FirstOrDefault()?.LastChanged ?? site.AsOf));
            Link(xml, "self", site.Base.Absolute(Addresses.Feed.Path));
            Link(xml, "alternate", site.Base.Value);
            xml.WriteStartElement("author", Namespace);
            xml.WriteElementString("name", Namespace, XmlText.Clean(site.Settings.Organisation?.Name?.Value ?? site.Settings.Title));
            xml.WriteEndElement();
            foreach (var claim in feed.Claims)
                Entry(xml, claim, site, scope);
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void Entry(XmlWriter xml, ClaimPage page, Site site, PageScope scope)
    {
        var address = site.Base!.Absolute(page.Address.Path);
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("title", Namespace, XmlText.Clean(SiteViews.ClaimTitle(page, scope)));
        xml.WriteElementString("id", Namespace, address);
        Link(xml, "alternate", address);
        xml.WriteElementString("published", Namespace, Time(page.Claim.Published?.Value));
        xml.WriteElementString("updated", Namespace, Time(page.LastChanged));
        foreach (var topic in page.Topics)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", XmlText.Clean(topic));
            xml.WriteEndElement();
        }

        xml.WriteElementString("summary", Namespace, XmlText.Clean(page.Claim.Summary.Value));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>A day as the moment at which it begins in UTC: the data know no time of day.</summary>
    private static string Time(PartialDate? date) => (date?.ToString() ?? "1970-01-01") + "T00:00:00Z";
}

/// <summary>What our XML files have in common.</summary>
internal static class XmlText
{
    public static XmlWriterSettings Settings => new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    /// <summary>The text without the characters that XML 1.0 §2.2 cannot hold.</summary>
    public static string Clean(string text) =>
        text.All(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))
            ? text
            : new string([.. text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))]);
}
