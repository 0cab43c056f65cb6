namespace FactCheck.Model;

/// <summary>How much a change matters to readers.</summary>
public enum ChangeSeverity
{
    /// <summary>Readers see no difference.</summary>
    None,
    Minor,
    Major,
    Critical,
}
