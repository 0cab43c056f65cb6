using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Prose;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Check;

/// <summary>FC502, FC504, FC505: links in analyses and pages have safe schemes and lead to something that is published.</summary>
internal static class MarkdownLinks
{
    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var page in input.Repository.Pages)
            Check(page.File, page.Body, input, findings);
        foreach (var dossier in input.Repository.Dossiers)
        {
            foreach (var translation in dossier.Translations)
                Check(translation, input, findings);
            if (dossier.Source is not { } source)
                continue;
            if (source.Omits is { } omits)
                Check(source.File, omits, input, findings);
            if (source.About.About is { } about)
                Check(source.File, about, input, findings);
        }
    }

    private static void Check(Translation translation, CheckInput input, List<Diagnostic> findings)
    {
        if (translation.Texts.Find("analysis") is { } analysis && input.Index.Claims.TryGetValue(translation.Claim, out var claim))
            Check(translation.File, analysis, claim.FirstDay(input.Day), input, findings);
    }

    private static void Check(string file, Text markdown, CheckInput input, List<Diagnostic> findings) =>
        Check(file, markdown, input.Day, input, findings);

    private static void Check(string file, Text markdown, PartialDate? day, CheckInput input, List<Diagnostic> findings)
    {
        if (MarkdownText.TryParse(markdown.Value, out var document))
            Check(file, markdown, document, day, input, findings);
        else
            findings.Add(DeepMarkdown.Finding(file, markdown));
    }

    /// <param name="day">The day on which readers see the text.</param>
    public static void Check(string file, Text markdown, MarkdownDocument document, PartialDate? day, CheckInput input, List<Diagnostic> findings)
    {
        foreach (var link in document.Descendants<LinkInline>())
        {
            var place = markdown.LocationAt(Math.Max(0, link.Span.Start), link.Span.Length);
            if (InternalLink.Parse(link.Url, file) is { } target)
                CheckTarget(file, place, target, day, input, findings);
            else if (!SafeUrl.TryCreate(link.Url ?? "", out _) && !(link.Url ?? "").StartsWith('#'))
                findings.Add(Unsafe(file, place, link));
            else
                Lookalikes.Check(file, place, link.Url ?? "", findings);
        }
    }

    private static void CheckTarget(string file, Location place, InternalLink link, PartialDate? day, CheckInput input, List<Diagnostic> findings)
    {
        var index = input.Index;
        var claim = link.Kind == LinkKind.Claim ? index.Claims.GetValueOrDefault(link.Target) : null;
        (bool Exists, IReadOnlyCollection<string> Known) target = link.Kind switch
        {
            LinkKind.Claim => (claim is not null && claim.StateOn(day).HasPage, index.Claims.Keys),
            LinkKind.Source => (index.Dossiers.ContainsKey(link.Target), index.Dossiers.Keys),
            LinkKind.Topic => (index.Topics?.ContainsKey(link.Target) ?? true, index.Topics is { } topics ? topics.Keys : []),
            _ => (index.Pages.ContainsKey(link.Target), index.Pages.Keys),
        };
        if (target.Exists || index.UnreadableClaims.Contains(link.Target))
            return;
        var (message, hint) = claim switch
        {
            null => ($"there is no {link.Kind.ToString().ToLowerInvariant()} '{link.Target}'", Hint(link, target.Known)),
            { IsDraft: true } => (WhyNotShown(claim), $"add 'published:' to {claim.File} first, or remove the link"),
            _ => (
                WhyNotShown(claim),
                $"remove the link until then, or move 'publish-after:' in {claim.File}"),
        };
        findings.Add(Rule.FC502.At(file, place, message, hint));
    }

    /// <param name="claim">A claim without a page on the day.</param>
    public static string WhyNotShown(Claim claim) =>
        claim.IsDraft ? $"the claim '{claim.Id}' is a draft" : $"the claim '{claim.Id}' is held back until {claim.PublishAfter!.Value.Value}";

    private static string Hint(InternalLink link, IReadOnlyCollection<string> known)
    {
        var word = link.Kind.ToString().ToLowerInvariant();
        if (!Id.IsWellFormed(link.Target))
            return $"write the id of a {word} after the colon, such as {word}:{known.Order(StringComparer.Ordinal).FirstOrDefault() ?? "about"}";
        return Nearest.Hint(link.Target, known) ?? (link.Kind == LinkKind.Page ? $"write site/pages/{link.Target}.md, or remove the link" : $"write the id of a {word} that exists, or remove the link");
    }

    private static Diagnostic Unsafe(string file, Location place, LinkInline link)
    {
        var url = link.Url ?? "";
        if (url.Length == 0)
            return Rule.FC504.At(file, place, "the link has no address", "write one between the parentheses, or remove the link");
        var (reason, hint) = AddressHint.For(url);
        return Rule.FC504.At(
            file, place, $"'{url}' cannot be {(link.IsImage ? "shown" : "a link")}: {reason}",
            reason.Contains("https://", StringComparison.Ordinal) || reason.Contains("part of", StringComparison.Ordinal)
                ? "write the full address, starting with https://; for a page of this site, write claim:id, source:id, topic:id or page:name"
                : hint);
    }
}
