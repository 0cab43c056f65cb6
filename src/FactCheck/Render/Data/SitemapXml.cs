using System.Xml;
using FactCheck.Plan;

namespace FactCheck.Render.Data;

/// <summary>Sitemaps (sitemaps.org protocol 0.9), with the date of the last change if known.</summary>
internal static class SitemapXml
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static byte[] Write(SitemapOutput sitemap, Site site)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, XmlText.Settings))
        {
            xml.WriteStartElement(sitemap.Parts.IsEmpty ? "urlset" : "sitemapindex", Namespace);
            foreach (var part in sitemap.Parts)
            {
                xml.WriteStartElement("sitemap", Namespace);
                xml.WriteElementString("loc", Namespace, site.Base!.Absolute(part.Path));
                xml.WriteEndElement();
            }

            foreach (var page in sitemap.Pages)
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, site.Base!.Absolute(page.Address.Path));
                if (page.LastChanged is { } changed)
                    xml.WriteElementString("lastmod", Namespace, changed.ToString());
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }
}
