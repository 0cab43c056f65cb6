namespace FactCheck.Render.Pages;

/// <summary>Whose words the rated wording on a page is.</summary>
internal enum WordsOf
{
    /// <summary>The source's own.</summary>
    Source,

    /// <summary>Ours: condensed, translated or implied, also in a translation.</summary>
    Us,

    /// <summary>Our translation of the source's own.</summary>
    Translation,
}
