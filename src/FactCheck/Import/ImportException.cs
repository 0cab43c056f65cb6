using FactCheck.Edit.Drafts;

namespace FactCheck.Import;

/// <summary>Ends the reading of a document that cannot be imported; becomes an <see cref="ImportRefusal"/>.</summary>
internal sealed class ImportException(string message, string hint) : Exception(message)
{
    public string Hint { get; } = hint;
}
