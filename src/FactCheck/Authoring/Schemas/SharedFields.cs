using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Authoring.Schemas;

/// <summary>Fields that several files have.</summary>
internal static class SharedFields
{
    public static Shape Quote { get; } = new NamedShape("quote", new AnyShape(
        Shapes.Text,
        new BlockShape(
            new Field("exact", Shapes.Text, "The quoted words, letter for letter.", IsRequired: true),
            new Field("prefix", Shapes.Text, "The words that stand just before, where the quote alone is found twice."),
            new Field("suffix", Shapes.Text, "The words that stand just after, where the quote alone is found twice."),
            new Field("sentence", Shapes.Text, "Id of the sentence (s- and ten characters) that holds the quote."),
            new Field("source", Shapes.Text, "The dossier that is quoted, where it is not this one."),
            new Field("partial", Shapes.Flag, "true lets the quote begin or end inside a word."))));

    public static Field Reviewers { get; } = new(
        "reviewers",
        Shapes.OneOrMore(new BlockShape(
            new Field("id", Shapes.Person, "Who read the page.", IsRequired: true),
            new Field("date", Shapes.Date, "The day of the reading, YYYY-MM-DD."),
            new Field("scope", Shapes.Choice(Words.ReviewScopes.Words), "What was read: the evidence, the language, or the subject as an expert."))),
        "People who read the page besides its authors. Until there is one, the page says so.");

    public static Field Corrections { get; } = new(
        "corrections",
        Shapes.OneOrMore(new BlockShape(
            new Field("date", Shapes.Date, "The day of the correction, YYYY-MM-DD.", IsRequired: true),
            new Field("kind", Shapes.Choice(Words.CorrectionKinds.Words), "Verdict and retraction stand above the text, the others below, typo only in the data.", IsRequired: true),
            new Field("from", Shapes.Text, "What stood there before; of a verdict, its id."),
            new Field("to", Shapes.Text, "What stands there now; of a verdict, its id."),
            new Field("note", Shapes.Text, "What was wrong, for readers."),
            new Field("reported-by", Shapes.Text, "Who noticed it, where they want to be named."))),
        "The public log of changes. It only grows; its last verdict is the claim's.");

    /// <summary>What source documents and evidence documents have in common.</summary>
    public static ImmutableArray<Field> Description { get; } =
    [
        new("title", Shapes.Text, "The document's title; a description in [square brackets], quoted, where it has none.", IsRequired: true),
        new("publisher", Shapes.Text, "Who published it."),
        new("publisher-control", Shapes.Choice(Words.PublisherControls.Words), "Who controls the publisher."),
        new("authors", Shapes.Texts, "Who wrote it, as named there."),
        new("url", Shapes.Address, "Its address on the web, whole; left out where it is unknown, never guessed."),
        new("archived", Shapes.OneOrMore(new BlockShape(
            new Field("url", Shapes.Address, "Address of the archived copy.", IsRequired: true),
            new Field("date", Shapes.PartialDate, "When the copy was made."))), "Copies in web archives."),
        new("published", Shapes.PartialDate, "When it appeared: YYYY-MM-DD, YYYY-MM or YYYY."),
        new("retrieved", Shapes.Date, "The day on which we read it, YYYY-MM-DD."),
        new("language", Shapes.Language, "Language tag such as en, ja or pt-BR (BCP 47)."),
        new("about", Shapes.Text, "What this text is, and where the copy is from."),
        new("translated-from", Shapes.Text, "The original, where this is a translation."),
        new("republished-from", Shapes.Text, "The first publisher, where this is a reprint."),
        Corrections,
    ];

    /// <summary>What an evidence document has besides.</summary>
    public static ImmutableArray<Field> Evidence { get; } =
    [
        new("kind", Shapes.Choice(Words.EvidenceKinds.Words), "What kind of document it is."),
        new("origin", Shapes.Text, "Where its facts come from; documents of one origin count once."),
        new("interest", Shapes.Text, "What its author or publisher has at stake."),
        new("consulted", Shapes.Choice(Words.ConsultedExtents.Words), "How much of it we read; a document that was not seen supports and undermines nothing."),
        new("via", Shapes.Text, "Where it was read, if not at the original place."),
        new("access", Shapes.Choice(Words.Accesses.Words), "How readers can get at it."),
        new("withdrawn", new BlockShape(
            new Field("date", Shapes.PartialDate, "When it was withdrawn.", IsRequired: true),
            new Field("note", Shapes.Text, "Why, for readers."),
            new Field("replaced-by", Shapes.Text, "What stands in its place.")), "The publisher has withdrawn the document."),
        new("text", Shapes.Text, "The stored excerpt, one sentence a line, only as read; quotes are checked against it."),
    ];
}
