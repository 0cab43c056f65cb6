using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Edit;

/// <summary>Ends an edit that cannot be made; becomes an <see cref="EditRefusal"/>.</summary>
internal sealed class EditException(string message, string hint, ImmutableArray<Diagnostic> findings = default) : Exception(message)
{
    public EditRefusal Refusal { get; } = new(message, hint, findings.IsDefault ? [] : findings);
}
