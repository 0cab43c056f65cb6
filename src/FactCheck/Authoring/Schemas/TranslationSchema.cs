namespace FactCheck.Authoring.Schemas;

/// <summary><c>claims/&lt;dossier&gt;/&lt;id&gt;.&lt;language&gt;.yaml</c>.</summary>
internal static class TranslationSchema
{
    public static BlockShape Root { get; } = new(
        new Field("of", Shapes.Text, "Twelve hexadecimal digits of the text that is translated; check prints them. An older text is marked on the page."),
        new Field("claim", Shapes.Text, "The wording that is rated."),
        new Field("headline", Shapes.Text, "A headline of at most 75 characters, without the verdict."),
        new Field("summary", Shapes.Text, "One or two sentences: what the record shows."),
        new Field("accurate-version", Shapes.Text, "One sentence that would be accurate."),
        new Field("analysis", Shapes.Text, "Markdown, with the same footnotes as the original."),
        new Field("would-change", Shapes.Text, "What would settle the question."),
        new Field("selection", Shapes.Text, "Why this claim was chosen."),
        new Field("disclosure", Shapes.Text, "What readers should know about the authors and this subject."),
        new Field("single-source-reason", Shapes.Text, "Why the evidence of one origin is enough here."),
        new Field("contrary-search", Shapes.Text, "Where evidence to the contrary was looked for, and that none was found."),
        new Field("leaves-out", Shapes.Texts, "What the claim leaves out, in the order of the original."),
        new Field("not-seen", Shapes.Texts, "What we have not seen, in the order of the original."),
        new Field("shows", new MapShape(Shapes.Text), "What each document shows: its id, and the text in this language."),
        new Field("translators", Shapes.OneOrMore(Shapes.Person), "Who translated."),
        SharedFields.Reviewers);
}
