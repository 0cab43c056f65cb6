using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Prose;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Check;

/// <summary>FC307, FC502, FC504, FC509: links in Markdown have safe schemes, lead to something that is published, and stand in no other link.</summary>
internal static class MarkdownLinks
{
    /// <summary>Among more headings no similar one is looked for, since each costs a comparison.</summary>
    private const int MostCompared = 1_000;

    public static void Check(MarkdownInput markdown, CheckInput input, List<Diagnostic> findings)
    {
        var used = new HashSet<LinkReferenceDefinition>();
        foreach (var inline in markdown.Document.Descendants<Inline>())
        {
            if (inline is LinkInline { Reference: { } reference })
                used.Add(reference);
            switch (inline)
            {
                case LinkInline { IsImage: true } picture:
                    if (!IsInLink(picture, markdown, input, findings))
                        MarkdownPictures.Check(picture, markdown, input, findings);
                    break;
                case LinkInline link:
                    if (!IsInLink(link, markdown, input, findings))
                        CheckLink(link.Url ?? "", link.Span, markdown, input, findings);
                    break;
                case AutolinkInline link:
                    if (!IsInLink(link, markdown, input, findings))
                        CheckAutolink(link, markdown, findings);
                    break;
                case CitationInline citation:
                    IsInLink(citation, markdown, input, findings);
                    break;
            }
        }

        foreach (var unused in markdown.Document.Descendants<LinkReferenceDefinition>().Where(definition => !used.Contains(definition)))
        {
            findings.Add(Rule.FC307.At(
                markdown.File, markdown.At(unused.Span), $"no link uses the line '[{unused.Label}]:', so readers do not see it",
                $"write [words][{unused.Label}] for a link to it, or [{unused.Label}]\\: if it is text, or delete the line"));
        }
    }

    /// <summary>A local picture may stand in a link: it is none itself.</summary>
    private static bool IsInLink(Inline inline, MarkdownInput markdown, CheckInput input, List<Diagnostic> findings)
    {
        for (var outer = inline.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is not LinkInline link)
                continue;
            if (inline is LinkInline { IsImage: true } picture && !link.IsImage && MarkdownPictures.IsLocal(picture, markdown, input))
                continue;
            var (what, hint) = inline switch
            {
                CitationInline => ("a footnote", "write it after the link"),
                LinkInline { IsImage: true } => ("a picture of another site, which is shown as a link,", "write it before or after the link"),
                _ => ("a link", "keep one of the two, or write one after the other"),
            };
            findings.Add(Rule.FC509.At(markdown.File, markdown.At(inline.Span), $"{what} stands inside {(link.IsImage ? "the description of a picture" : "a link")}", hint));
            return true;
        }

        return false;
    }

    private static void CheckLink(string url, SourceSpan span, MarkdownInput markdown, CheckInput input, List<Diagnostic> findings)
    {
        var place = markdown.At(span);
        if (InternalLink.SectionIn(url) is { } section)
            CheckSection(section, markdown, input, place, findings);
        else if (InternalLink.Parse(url, markdown.File) is { } target)
            CheckTarget(markdown, place, target, input, findings);
        else if (SitePath.AssetIn(url, markdown.File) is { } path)
            MarkdownPictures.CheckExists(path, place, markdown, input, findings);
        else if (!SafeUrl.TryCreate(url, out _))
            findings.Add(Unsafe(markdown.File, place, url));
        else
            Lookalikes.Check(markdown.File, place, url, findings);
    }

    private static void CheckAutolink(AutolinkInline link, MarkdownInput markdown, List<Diagnostic> findings)
    {
        var place = markdown.At(link.Span);
        var url = link.IsEmail ? "mailto:" + link.Url : link.Url;
        if (InternalLink.Parse(url, markdown.File) is not null)
            findings.Add(Rule.FC504.At(markdown.File, place, $"<{url}> has no words for readers", $"write [words]({url})"));
        else if (!SafeUrl.TryCreate(url, out _))
            findings.Add(Unsafe(markdown.File, place, url));
        else
            Lookalikes.Check(markdown.File, place, url, findings);
    }

    /// <summary>A link to a section of the same page.</summary>
    private static void CheckSection(string section, MarkdownInput markdown, CheckInput input, Location place, List<Diagnostic> findings)
    {
        if (markdown.Sections.Contains(section) || (markdown.Page is { } page && input.Ids.IsInDataOf(page, section)))
            return;
        findings.Add(Rule.FC502.At(
            markdown.File, place, section.Length == 0 ? "the link names no section" : $"there is no heading for '#{section}' in {Name(markdown)}", Heading(section, markdown.Sections)));
    }

    private static string Name(MarkdownInput markdown) => markdown.Page is null ? $"'{markdown.Name}'" : "this page";

    private static string Heading(string section, HeadingIds sections) =>
        sections.All.Count <= MostCompared && Nearest.Find(section, sections.All) is { } near ? $"did you mean '#{near}'?"
        : sections.All.Count is > 0 and <= 20 ? "write one of: " + string.Join(", ", sections.All.Select(id => "#" + id))
        : "write the heading's own words in lower case, with hyphens for blanks, or remove the link";

    private static void CheckTarget(MarkdownInput markdown, Location place, InternalLink link, CheckInput input, List<Diagnostic> findings)
    {
        if (Missing(link, markdown.Day, input) is var (message, hint))
            findings.Add(Rule.FC502.At(markdown.File, place, message, hint));
        else if (link.Fragment is { } section)
            CheckSectionOf(link, section, markdown, place, input, findings);
    }

    /// <summary>Says why a link leads nowhere on a day; null if it leads to a page.</summary>
    public static (string Message, string Hint)? Missing(InternalLink link, PartialDate? day, CheckInput input)
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
            return null;
        return claim switch
        {
            null => ($"there is no {Word(link)} '{link.Target}'", Hint(link, target.Known)),
            { IsDraft: true } => (WhyNotShown(claim), $"add 'published:' to {claim.File} first, or remove the link"),
            _ => (
                WhyNotShown(claim),
                $"remove the link until then, or move 'publish-after:' in {claim.File}"),
        };
    }

    /// <summary>A link to a section of another page.</summary>
    private static void CheckSectionOf(InternalLink link, string section, MarkdownInput markdown, Location place, CheckInput input, List<Diagnostic> findings)
    {
        if (link.Kind != LinkKind.Page)
        {
            findings.Add(Rule.FC502.At(
                markdown.File, place, $"a link to a {Word(link)} leads to its page, not to '#{section}' on it", $"write {Word(link)}:{link.Target}"));
            return;
        }

        // A page that cannot be parsed is reported itself.
        if (input.Pages.Find(link.Target, markdown.Page?.Language ?? markdown.Language) is not { Page: { } page } target
            || target.Sections.Contains(section) || input.Ids.IsInDataOf(page, section))
            return;
        findings.Add(Rule.FC502.At(markdown.File, place, $"there is no heading for '#{section}' in {target.File}", Heading(section, target.Sections)));
    }

    private static string Word(InternalLink link) => link.Kind.ToString().ToLowerInvariant();

    /// <param name="claim">A claim without a page on the day.</param>
    public static string WhyNotShown(Claim claim) =>
        claim.IsDraft ? $"the claim '{claim.Id}' is a draft" : $"the claim '{claim.Id}' is held back until {claim.PublishAfter!.Value.Value}";

    private static string Hint(InternalLink link, IReadOnlyCollection<string> known)
    {
        var word = Word(link);
        if (!Id.IsWellFormed(link.Target))
            return $"write the id of a {word} after the colon, such as {word}:{known.Order(StringComparer.Ordinal).FirstOrDefault() ?? "about"}";
        return Nearest.Hint(link.Target, known) ?? (link.Kind == LinkKind.Page ? $"write site/pages/{link.Target}.md, or remove the link" : $"write the id of a {word} that exists, or remove the link");
    }

    private static Diagnostic Unsafe(string file, Location place, string url)
    {
        if (url.Length == 0)
            return Rule.FC504.At(file, place, "the link has no address", "write one between the parentheses, or remove the link");
        var (reason, hint) = AddressHint.For(url);
        return Rule.FC504.At(
            file, place, $"'{url}' cannot be a link: {reason}",
            reason.Contains("https://", StringComparison.Ordinal) || reason.Contains("part of", StringComparison.Ordinal)
                ? "write the full address, starting with https://; for a page of this site, write claim:id, source:id, topic:id or page:name"
                : hint);
    }
}
