using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Authoring.Schemas;

/// <summary><c>site/site.yaml</c>.</summary>
internal static class SiteSchema
{
    private static readonly ImmutableArray<string> Severities = ["info", "warning", "error"];

    public static BlockShape Root { get; } = new(
        new Field("format", Shapes.Number(1, 1), "Version of the file format: 1."),
        new Field("title", Shapes.Human, "The site's name; else the folder's."),
        new Field("tagline", Shapes.Human, "A line below the name."),
        new Field("url", Shapes.SiteAddress, "Where the site is published, such as https://example.org/repo/. Without it feeds, sitemap and ClaimReview are left out."),
        new Field("language", Shapes.Language, "The site's own language; en unless given."),
        new Field("languages", Shapes.OneOrMore(Shapes.Language), "All languages of the site."),
        new Field("organisation", new BlockShape(
            new Field("name", Shapes.Text, "Who publishes the site."),
            new Field("url", Shapes.Address, "Its own address."),
            new Field("email", Shapes.Text, "Where readers can write."),
            new Field("news-media", Shapes.Flag, "true where it calls itself a news medium."),
            new Field("policies", new BlockShape([.. Words.PolicyKinds.Words.Select(word => new Field(word, Shapes.Text, "Name of the page in site/pages."))]), "Pages that hold its policies.")), "Who publishes the site."),
        new Field("default-authors", Shapes.OneOrMore(Shapes.Person), "Authors of claims that name none."),
        new Field("repository", Shapes.Address, "Where these files are, for links to their history."),
        new Field("policy", Policy, "What the site asks of its claims: a preset, and the keys that differ from it."),
        new Field("rules", new BlockShape([.. Rule.All.Select(RuleField)]), "Severities of single rules, or off; integrity rules cannot be lowered."),
        new Field("outputs", Shapes.OneOrMore(Shapes.Choice(Words.OutputKinds.Words)), "Optional outputs to make; none of them where the list is empty."),
        new Field("page-size", Shapes.Number(5, 500), "Claims on a page of a list; 50 unless given."),
        new Field("size-limit", Shapes.Number(1, 1_000_000), "What the host takes, in megabytes; 1000 unless given, as GitHub Pages takes 1 GB."));

    private static BlockShape Policy => new(
        new Field("preset", Shapes.Choice(Words.PolicyPresets.Words), "personal asks for nothing more; newsroom asks for all that follows."),
        new Field("second-readers", Shapes.Number(0, 99), "People other than the authors who must have read a published claim."),
        new Field("origins", Shapes.Number(0, 99), "Independent origins that the evidence must have."),
        new Field("quotation", Shapes.Number(0, 100_000), "Longest quotation in characters; 0 sets no bound."),
        new Field("archive", Shapes.Flag, "Documents with an address need an archived copy."),
        new Field("both-sides", Shapes.Flag, "Evidence must stand on both sides, or 'contrary-search' says that it was looked for."),
        new Field("contact", Shapes.Flag, "The claimant must have been asked, or a reason says why not."),
        new Field("recheck", Shapes.Flag, "A claim must name the day on which it is looked at again."),
        new Field("primary-sources", Shapes.Flag, "A verdict must not rest on news reports alone."),
        new Field("interests", Shapes.Flag, "State and party publishers must have their interest told."),
        new Field("selection", Shapes.Flag, "A claim must say why it was chosen."),
        new Field("policy-pages", Shapes.Flag, "The site must name its publisher and the pages of its policies."));

    private static Field RuleField(Rule rule) => new(
        rule.Code,
        Shapes.Choice(rule.Integrity ? [.. Severities.Skip((int)rule.Default)] : [.. Severities, "off"]),
        $"{rule.Title}. {rule.Why}");
}
