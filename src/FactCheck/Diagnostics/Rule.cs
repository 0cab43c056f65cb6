namespace FactCheck.Diagnostics;

/// <summary>A rule that input can violate.</summary>
/// <param name="Code"><c>FC</c> and three digits; the first digit is the area (see the files of this folder).</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="Default">Severity unless <c>site.yaml</c> says otherwise.</param>
/// <param name="Why">The reason, for <c>factcheck explain</c>.</param>
/// <param name="Integrity">Rules that no setting can lower: quotes, corrections, outputs.</param>
public sealed record Rule(string Code, string Title, Severity Default, string Why, bool Integrity = false)
{
    public Diagnostic At(string file, Mark mark, string message, string? hint = null) =>
        new(this, Default, file, mark, message, hint);
}
