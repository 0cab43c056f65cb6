namespace FactCheck.Diagnostics;

/// <summary>A rule that input can violate, with all that a person needs who meets it: <c>factcheck explain</c> prints it.</summary>
public sealed record Rule
{
    /// <summary><c>FC</c> and three digits; the first digit is the area (see <see cref="RuleArea"/>). A code never changes its meaning.</summary>
    public required string Code { get; init; }

    /// <summary>The rule in a few words, as what is wrong.</summary>
    public required string Title { get; init; }

    /// <summary>Severity unless <c>site.yaml</c> says otherwise.</summary>
    public required Severity Default { get; init; }

    /// <summary>Why the rule exists: what readers or editors would lose without it.</summary>
    public required string Why { get; init; }

    /// <summary>What the rule rests on, where it is not our own: a standard, a paper, a named guideline, with its address where there is one.</summary>
    public string? Source { get; init; }

    /// <summary>What to do about a finding.</summary>
    public required string Mend { get; init; }

    /// <summary>What the rule finds fault with.</summary>
    public required Example Bad { get; init; }

    /// <summary>The same thing as it should be.</summary>
    public required Example Good { get; init; }

    /// <summary>Rules that no setting can lower or switch off: quotes, corrections, outputs.</summary>
    public bool Integrity { get; init; }

    /// <summary>The key below <c>policy:</c> in <c>site.yaml</c> that asks for it; null for rules that always apply.</summary>
    public string? PolicyKey { get; init; }

    public Diagnostic At(string file, Mark mark, string message, string? hint = null) =>
        new(this, Default, file, mark, message, hint);
}
