using System.Globalization;
using System.Text.Json;
using FactCheck.Anchor;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Texts;

namespace FactCheck.Render.Data;

/// <summary>The claims on a source as an AnnotationPage (W3C Web Annotation Data Model): quotes by their words and position.</summary>
internal static class AnnotationsJson
{
    /// <summary>Length of prefix and suffix, in characters as readers count them.</summary>
    private const int Context = 32;

    public static byte[] Write(PlannedSource source, Site site)
    {
        var own = SharedAddresses.Annotations(source.Dossier);
        return JsonText.Write(indented: true, json =>
        {
            json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
            json.WriteString("id", Link(own, own, site));
            json.WriteString("type", "AnnotationPage");
            var annotations = source.Claims.SelectMany(claim => claim.Anchors.Select((anchor, i) => (claim.ClaimId, Number: i + 1, anchor)));
            json.WriteObjects("items", annotations, item => Annotation(json, source, item.ClaimId, item.Number, item.anchor, own, site));
        });
    }

    private static void Annotation(Utf8JsonWriter json, PlannedSource source, string claim, int number, Model.Anchor anchor, Address own, Site site)
    {
        var target = site.ClaimsById[claim];
        json.WriteString("id", Link(own with { Fragment = string.Create(CultureInfo.InvariantCulture, $"{claim}-{number}") }, own, site));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "assessing");
        json.Optional("created", Time(target.Claim.Published?.Value));
        json.Optional("modified", Time(target.LastChanged));
        json.WriteObject("body", () =>
        {
            json.WriteString("id", Link(site.Main.Claim(target.Id), own, site));
            json.WriteString("type", "Text");
            json.WriteString("format", "text/html");
            json.WriteString("language", site.Main.Tag);
        });
        json.WriteObject("target", () =>
        {
            json.WriteString("source", source.Source.About.Url?.Value ?? Link(site.Main.Source(source.Dossier), own, site));
            State(json, source.Source.About);
            Selectors(json, source, anchor);
        });
    }

    private static void State(Utf8JsonWriter json, Description about)
    {
        if (about.Archived.IsEmpty)
            return;
        json.WriteObjects("state", about.Archived, copy =>
        {
            json.WriteString("type", "TimeState");
            json.Optional("sourceDate", Time(copy.Date?.Value));
            json.WriteString("cached", copy.Url.Value);
        });
    }

    private static void Selectors(Utf8JsonWriter json, PlannedSource source, Model.Anchor anchor)
    {
        var text = anchor.Text.Canonical;
        var positions = CodePoints.Before(text, [anchor.Start, anchor.End]);
        json.WriteStartArray("selector");
        json.WriteObject(() =>
        {
            json.WriteString("type", "TextQuoteSelector");
            json.WriteString("exact", anchor.Quoted);
            json.WriteString("prefix", Before(text, anchor.Start, FirstSafe(source, anchor)));
            json.WriteString("suffix", After(text, anchor.End, LastSafe(source, anchor)));
        });
        json.WriteObject(() =>
        {
            json.WriteString("type", "TextPositionSelector");
            json.WriteNumber("start", positions[0]);
            json.WriteNumber("end", positions[1]);
        });
        json.WriteEndArray();
    }

    /// <summary>Returns the earliest start of the context: the end of the nearest withheld sentence before it.</summary>
    private static int FirstSafe(PlannedSource source, Model.Anchor anchor)
    {
        for (var i = anchor.FirstSentence - 1; i >= 0 && source.Sentences[i].Sentence.End > anchor.Start - Context * 8; i--)
        {
            if (source.Sentences[i].IsWithheld)
                return source.Sentences[i].Sentence.End;
        }

        return 0;
    }

    /// <summary>Returns the latest end of the context.</summary>
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

    /// <summary>Returns an absolute address if the site has one, as the model wants; else one relative to this file.</summary>
    private static string Link(Address address, Address own, Site site)
    {
        var fragment = address.Fragment is null ? "" : "#" + address.Fragment;
        return site.Base is { } at ? at.Absolute(address.Path) + fragment : address.RelativeFrom(own, forDisk: false);
    }
}
