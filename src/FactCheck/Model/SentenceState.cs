namespace FactCheck.Model;

/// <summary>Whether a sentence of a source was looked at; it says nothing about its truth.</summary>
public enum SentenceState
{
    /// <summary>A published claim quotes it.</summary>
    Checked,

    /// <summary>A label says why it has no claim.</summary>
    Labelled,

    Open,
}
