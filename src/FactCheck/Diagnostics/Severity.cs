namespace FactCheck.Diagnostics;

/// <summary>How grave a finding is. Errors stop a build; so do warnings with <c>--strict</c>.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}
