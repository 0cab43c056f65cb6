namespace FactCheck.Model;

/// <summary>How a sentence of a source was treated. It says nothing about its truth.</summary>
public enum SentenceState
{
    /// <summary>A published claim quotes it.</summary>
    Checked,

    /// <summary>A label says why it has no claim.</summary>
    Labelled,

    Open,
}
