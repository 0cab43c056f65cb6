namespace FactCheck.Diagnostics;

/// <summary>How grave a finding is. Errors stop a build; warnings do so under <c>--strict</c>.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}
