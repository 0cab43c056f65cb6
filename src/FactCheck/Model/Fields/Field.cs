namespace FactCheck.Model.Fields;

/// <summary>Whose words a text is. Only our own follow <c>terms.yaml</c>.</summary>
internal enum Voice
{
    /// <summary>Not prose: an id, a name, a date, a choice.</summary>
    None,
    Ours,

    /// <summary>A quotation, a position, an answer, or the wording that is rated.</summary>
    Others,
}

/// <summary>What a date says about the day it names.</summary>
internal enum DateMeaning
{
    /// <summary>Not a date.</summary>
    None,

    /// <summary>Something in the world had happened by that day, so the day cannot lie ahead.</summary>
    Past,

    /// <summary>We did something on that day, such as reading a document; it cannot lie ahead either.</summary>
    Work,

    /// <summary>As <see cref="Work"/>, and readers saw something new on that day.</summary>
    Change,

    /// <summary>The day may lie ahead: something waits for it.</summary>
    Ahead,
}

internal enum FieldKind { Value, Text, Texts, Block, Blocks }

/// <summary>One key of a block of YAML, for everything except the code that reads it.</summary>
/// <param name="Description">One sentence for the person who fills it in; editors and drafts show it.</param>
internal sealed record Field(string Key, Shape Shape, string Description, bool IsRequired = false)
{
    public FieldKind Kind { get; init; }

    /// <summary>The keys of the block or blocks that the field holds; null if it holds none.</summary>
    public BlockShape? Inner { get; init; }

    /// <summary>How much a change of the field matters to readers.</summary>
    public ChangeSeverity Severity { get; init; } = ChangeSeverity.Major;

    public Voice Voice { get; init; }

    public DateMeaning Date { get; init; }

    /// <summary>A translation may render it.</summary>
    public bool IsTranslated { get; init; }

    public bool IsMarkdown { get; init; }

    /// <summary>Its entries are documents of the claim's evidence.</summary>
    public bool IsDocuments { get; init; }

    /// <summary>Any text is read, but it names something by an id or one word.</summary>
    public bool IsId { get; init; }

    /// <summary>Letter for letter from a document or an earlier text, so it may hold what our own words may not.</summary>
    public bool IsCopied { get; init; }

    /// <summary>Whether words that follow a value could belong to it, rather than be a comment.</summary>
    /// <param name="comment">From its number sign on.</param>
    public bool MayContinue(string value, string comment) => !IsId && !IsDocuments && Shape.MayContinue(value, comment);

    /// <summary>The order of its entries has no meaning.</summary>
    public bool IsSet { get; init; }

    /// <summary>The site's search finds the claim by these words.</summary>
    public bool IsSearched { get; init; }
}
