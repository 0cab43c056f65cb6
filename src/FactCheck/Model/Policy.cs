namespace FactCheck.Model;

/// <summary>The editors' requirements for claims, beyond fidelity to their sources: <c>policy</c> in <c>site.yaml</c>.</summary>
public sealed record Policy
{
    public required PolicyPreset Preset { get; init; }

    /// <summary>People other than the authors who must have read a published claim; 0 asks for none.</summary>
    public int SecondReaders { get; init; }

    /// <summary>Independent origins that the evidence of a published claim must have; 0 and 1 ask for none beyond the evidence itself.</summary>
    public int Origins { get; init; }

    /// <summary>Longest quotation, in characters as readers count them (Unicode text elements); 0 for no limit.</summary>
    public int Quotation { get; init; }

    /// <summary>Documents with an address need an archived copy.</summary>
    public bool Archive { get; init; }

    /// <summary>Evidence must support and undermine a claim, or the claim must say where the other side was sought in vain.</summary>
    public bool BothSides { get; init; }

    /// <summary>The claimant must have been asked, or the claim must say why not.</summary>
    public bool Contact { get; init; }

    /// <summary>A published claim must name the day on which it will be checked again.</summary>
    public bool Recheck { get; init; }

    /// <summary>A verdict must not rest on news reports alone.</summary>
    public bool PrimarySources { get; init; }

    /// <summary>State and party publishers of key evidence must have their interest disclosed.</summary>
    public bool Interests { get; init; }

    /// <summary>A published claim must say why it was chosen.</summary>
    public bool Selection { get; init; }

    /// <summary>The site must name its publisher, a way to reach it, and the pages of its policies.</summary>
    public bool PolicyPages { get; init; }

    /// <summary>For a person who checks alone: asks for nothing that needs a second one; pages state what was not done.</summary>
    public static Policy Personal { get; } = new() { Preset = PolicyPreset.Personal };

    /// <summary>
    /// What the IFCN Code of Principles and the EFCSN Code of Standards expect of an organisation, as far as files can show it.
    /// The limit on quotations is ours: two or three sentences.
    /// </summary>
    public static Policy Newsroom { get; } = new()
    {
        Preset = PolicyPreset.Newsroom,
        SecondReaders = 1,
        Origins = 2,
        Quotation = 400,
        Archive = true,
        BothSides = true,
        Contact = true,
        Recheck = true,
        PrimarySources = true,
        Interests = true,
        Selection = true,
        PolicyPages = true,
    };
}
