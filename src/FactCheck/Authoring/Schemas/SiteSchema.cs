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
        new Field("policy", new BlockShape(new Field("preset", Shapes.Choice(Words.PolicyPresets.Words), "Which set of rules holds.")), "How strict the rules are."),
        new Field("rules", new BlockShape([.. AllRules.List.Select(RuleField)]), "Severities of single rules; integrity rules cannot be lowered."),
        new Field("page-size", Shapes.Number(5, 500), "Claims on a page of a list; 50 unless given."),
        new Field("size-limit", Shapes.Number(1, 1_000_000), "What the host takes, in megabytes; 1000 unless given, as GitHub Pages takes 1 GB."));

    private static Field RuleField(Rule rule) => new(
        rule.Code,
        Shapes.Choice([.. Severities.Skip(rule.Integrity ? (int)rule.Default : 0)]),
        $"{rule.Title}. {rule.Why}");
}
