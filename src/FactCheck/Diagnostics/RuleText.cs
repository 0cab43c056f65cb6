using System.Collections.Immutable;

namespace FactCheck.Diagnostics;

/// <summary>The content of a rule's Markdown file; <see cref="Rule"/> explains each member.</summary>
internal sealed record RuleText(
    string Title, Severity Severity, bool Integrity, string? PolicyKey, string Why, string Fix, Example Bad, Example Good, ImmutableArray<string> Sources);
