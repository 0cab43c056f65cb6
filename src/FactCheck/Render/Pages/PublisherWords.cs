using FactCheck.Model;

namespace FactCheck.Render.Pages;

internal static class PublisherWords
{
    /// <summary>Returns who controls a publisher, and where it is; null if neither is known.</summary>
    public static string? Of(Description about, EvidenceKind? kind, PageScope scope)
    {
        var country = about.Country is { } code ? Countries.Name(code.Value, scope.Language) : null;
        if (about.Control is null or PublisherControl.Unknown)
            return country;
        var isStateMedia = about.Control == PublisherControl.State && kind == EvidenceKind.News;
        var control = scope.Phrase("control." + Vocabularies.PublisherControls.WordFor(about.Control) + (isStateMedia ? "-news" : ""));
        return country is null ? control : scope.Phrase("control.in", control, country);
    }
}
