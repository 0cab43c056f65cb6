namespace FactCheck.Load.Trees;

/// <summary>When two files are the same.</summary>
public enum Sameness
{
    Bytes,

    /// <summary>Text may end its lines with CR LF or LF: git changes them on checkout if <c>core.autocrlf</c> says so.</summary>
    Text,
}
