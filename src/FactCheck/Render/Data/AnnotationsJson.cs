using System.Globalization;
using System.Text.Json;
using FactCheck.Anchor;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Data;

/// <summary>
/// The claims on a source as an AnnotationPage (W3C Web Annotation Data Model): each quote by its words with some on
/// either side, and by its position in the stored text, in code points.
/// </summary>
internal static class AnnotationsJson
{
    /// <summary>Length of prefix and suffix, in characters as readers count them.</summary>
    private const int Context = 32;

    public static byte[] Write(PlannedSource source, Site site)
    {
        var own = SharedAddresses.Annotations(source.Dossier);
        return JsonText.Write(indented: true, json =>
        {
            json.WriteStartObject();
            json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
            json.WriteString("id", Link(own, own, site));
            json.WriteString("type", "AnnotationPage");
            json.WriteStartArray("items");
            foreach (var claim in source.Claims)
            {
                for (var i = 0; i < claim.Anchors.Length; i++)
                    Annotation(json, source, claim, i, own, site);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Annotation(Utf8JsonWriter json, PlannedSource source, SourceClaim claim, int index, Address own, Site site)
    {
        var target = site.ClaimsById[claim.ClaimId];
        json.WriteStartObject();
        json.WriteString("id", Link(own with { Fragment = string.Create(CultureInfo.InvariantCulture, $"{claim.ClaimId}-{index + 1}") }, own, site));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "assessing");
        json.Optional("created", Time(target.Claim.Published?.Value));
        json.Optional("modified", Time(target.LastChanged));
        json.WriteStartObject("body");
        json.WriteString("id", Link(site.Main.Claim(target.Id), own, site));
        json.WriteString("type", "Text");
        json.WriteString("format", "text/html");
        json.WriteString("language", site.Main.Tag);
        json.WriteEndObject();
        json.WriteStartObject("target");
        json.WriteString("source", source.Source.About.Url?.Value ?? Link(site.Main.Source(source.Dossier), own, site));
        State(json, source.Source.About);
        Selectors(json, source, claim.Anchors[index]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void State(Utf8JsonWriter json, Description about)
    {
        if (about.Archived.IsEmpty)
            return;
        json.WriteStartArray("state");
        foreach (var copy in about.Archived)
        {
            json.WriteStartObject();
            json.WriteString("type", "TimeState");
            json.Optional("sourceDate", Time(copy.Date?.Value));
            json.WriteString("cached", copy.Url.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Selectors(Utf8JsonWriter json, PlannedSource source, Model.Anchor anchor)
    {
        var text = anchor.Text.Canonical;
        var positions = CodePoints.Before(text, [anchor.Start, anchor.End]);
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", anchor.Quoted);
        json.WriteString("prefix", Before(text, anchor.Start, FirstSafe(source, anchor)));
        json.WriteString("suffix", After(text, anchor.End, LastSafe(source, anchor)));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", positions[0]);
        json.WriteNumber("end", positions[1]);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Where the context may start: behind the nearest sentence that is withheld.</summary>
    private static int FirstSafe(PlannedSource source, Model.Anchor anchor)
    {
        for (var i = anchor.FirstSentence - 1; i >= 0 && source.Sentences[i].Sentence.End > anchor.Start - Context * 8; i--)
        {
            if (source.Sentences[i].IsWithheld)
                return source.Sentences[i].Sentence.End;
        }

        return 0;
    }

    /// <summary>Where the context must end.</summary>
    private static int LastSafe(PlannedSource source, Model.Anchor anchor)
    {
        for (var i = anchor.LastSentence + 1; i < source.Sentences.Length && source.Sentences[i].Sentence.Start < anchor.End + Context * 8; i++)
        {
            if (source.Sentences[i].IsWithheld)
                return source.Sentences[i].Sentence.Start;
        }

        return int.MaxValue;
    }

    private static string Before(string text, int offset, int first)
    {
        var from = Math.Max(first, offset - Context * 8);
        var elements = new StringInfo(text[from..offset]);
        var count = elements.LengthInTextElements;
        return count <= Context ? elements.String : elements.SubstringByTextElements(count - Context);
    }

    private static string After(string text, int offset, int last)
    {
        var to = Math.Min(Math.Min(text.Length, last), offset + Context * 8);
        var elements = new StringInfo(text[offset..to]);
        return elements.LengthInTextElements <= Context ? elements.String : elements.SubstringByTextElements(0, Context);
    }

    private static string? Time(PartialDate? date) => date is { IsFull: true } day ? day + "T00:00:00Z" : null;

    /// <summary>Absolute where the site's address is known, as the model wants it; else relative to this file.</summary>
    private static string Link(Address address, Address own, Site site)
    {
        var fragment = address.Fragment is null ? "" : "#" + address.Fragment;
        return site.Base is { } at ? at.Absolute(address.Path) + fragment : address.RelativeFrom(own, forDisk: false);
    }
}
