using Row = FactCheck.Model.Fields.Rows<FactCheck.Model.Quote>;

namespace FactCheck.Model.Fields;

/// <summary>A quote written as a block; a text is a quote with only its words.</summary>
internal static class QuoteTable
{
    public static FieldTable<Quote> Fields { get; } = new(
        Row.Words("exact", quote => quote.Exact, "The quoted words, letter for letter.", ChangeSeverity.Critical, required: true).AsCopied(),
        Row.Name("prefix", quote => quote.Prefix, "The words just before, if the quote alone is found twice.").AsCopied(),
        Row.Name("suffix", quote => quote.Suffix, "The words just after, if the quote alone is found twice.").AsCopied(),
        Row.Name("sentence", quote => quote.Sentence, "Id of the sentence (s- and ten characters) that holds the quote.").AsId(),
        Row.Name("source", quote => quote.Source, "The dossier that is quoted, if it is not this one.").AsId(),
        Row.Flag("partial", quote => quote.Partial, "true lets the quote begin or end inside a word."));

    public static Shape Shape { get; } = new NamedShape("quote", new AnyShape(Shapes.Text, Fields));
}
