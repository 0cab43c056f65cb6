using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace FactCheck.Diagnostics;

/// <summary>A rule that input can violate. A check names it by its code; its text, <c>Rules/FCnnn.md</c>, is read on first use.</summary>
public sealed partial class Rule
{
    private RuleText? _text;

    /// <param name="code">The name of the field that the rule is assigned to.</param>
    private Rule([CallerMemberName] string code = "")
    {
        Code = code;
        Listed.Add(this);
    }

    /// <summary><c>FC</c> and three digits; the first digit is the area (see <see cref="RuleArea"/>). A code never changes its meaning.</summary>
    public string Code { get; }

    /// <summary>What is wrong, in a few words.</summary>
    public string Title => Text.Title;

    /// <summary>Severity unless <c>site.yaml</c> says otherwise.</summary>
    public Severity Default => Text.Severity;

    /// <summary>No setting can lower the rule or switch it off: quotes, corrections, outputs.</summary>
    public bool Integrity => Text.Integrity;

    /// <summary>The key under <c>policy:</c> in <c>site.yaml</c> that asks for the rule; null if it always applies.</summary>
    public string? PolicyKey => Text.PolicyKey;

    /// <summary>Why the rule exists: what readers or editors would lose without it.</summary>
    public string Why => Text.Why;

    public string Fix => Text.Fix;

    public Example Bad => Text.Bad;

    public Example Good => Text.Good;

    /// <summary>What the rule rests on, if it is not our own: standards, papers, named guidelines, each with its address if it has one.</summary>
    public ImmutableArray<string> Sources => Text.Sources;

    // Two threads may both read the file, with the same result.
    private RuleText Text => _text ??= RuleFile.Read(Code);

    public Diagnostic At(string file, Location location, string message, string? hint = null) =>
        new(this, Default, file, location, message, hint);

    public override string ToString() => Code;
}
