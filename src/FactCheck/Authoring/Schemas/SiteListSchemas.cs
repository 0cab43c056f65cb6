using FactCheck.Model;

namespace FactCheck.Authoring.Schemas;

/// <summary>Files of <c>site/</c> that are a list of entries with ids.</summary>
internal static class SiteListSchemas
{
    private static readonly Shape WordLists = new MapShape(Shapes.Texts, Shapes.Language);

    public static ListShape Verdicts { get; } = new(new BlockShape(
        new Field("id", Shapes.VerdictId, "The verdict's id, as claims write it; no word that YAML takes for a Boolean, null or a number.", IsRequired: true),
        new Field("label", Shapes.Human, "The words that readers see.", IsRequired: true),
        new Field("definition", Shapes.Human, "When the verdict is given.", IsRequired: true),
        new Field("rating", Shapes.Number(1, 5), "5 is the most accurate; left out for verdicts that do not rate truth."),
        new Field("icon", Shapes.Choice(IconNames.All), "The sign beside the label; else the label's first letter in a square."),
        new Field("colour", new BlockShape(
            new Field("light", Shapes.Colour, "Of text and sign on light pages, \"#rrggbb\".", IsRequired: true),
            new Field("light-tint", Shapes.Colour, "Behind them on light pages, \"#rrggbb\".", IsRequired: true),
            new Field("dark", Shapes.Colour, "Of text and sign on dark pages, \"#rrggbb\".", IsRequired: true),
            new Field("dark-tint", Shapes.Colour, "Behind them on dark pages, \"#rrggbb\".", IsRequired: true)), "Colours of the verdict.")));

    public static ListShape People { get; } = new(new BlockShape(
        new Field("id", Shapes.AnyId, "The id that claims and sources write, such as doe-jane.", IsRequired: true),
        new Field("name", Shapes.Human, "The name that readers see.", IsRequired: true),
        new Field("kind", Shapes.Choice(Words.PersonKinds.Words), "A person unless given."),
        new Field("roles", Shapes.OneOrMore(new BlockShape(
            new Field("title", Shapes.Human, "The office or function.", IsRequired: true),
            new Field("from", Shapes.PartialDate, "Since when; open where left out."),
            new Field("to", Shapes.PartialDate, "Until when; open where left out."))), "Offices and functions, with their time."),
        new Field("url", Shapes.Address, "Their own page."),
        new Field("public-role", Shapes.Choice(Words.PublicRoles.Words), "How public the person is; less public people get less of a page."),
        new Field("sameAs", Shapes.OneOrMore(Shapes.Address), "Pages elsewhere that are about the same person, such as Wikidata.")));

    public static ListShape Topics { get; } = new(new BlockShape(
        new Field("id", Shapes.AnyId, "The id that claims write, such as border-treaties.", IsRequired: true),
        new Field("name", Shapes.Human, "The name that readers see.", IsRequired: true),
        new Field("description", Shapes.Human, "A sentence for the topic's page.")));

    public static ListShape Terms { get; } = new(new BlockShape(
        new Field("id", Shapes.AnyId, "An id for the term.", IsRequired: true),
        new Field("use", Shapes.Human, "The words that we use.", IsRequired: true),
        new Field("variants", WordLists, "Other words for the same thing, by language."),
        new Field("avoid", WordLists, "Words that we do not use ourselves, by language."),
        new Field("note", Shapes.Human, "Why, for readers.")));
}
