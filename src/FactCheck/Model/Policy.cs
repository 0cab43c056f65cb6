namespace FactCheck.Model;

/// <summary><c>policy</c> in <c>site.yaml</c>. <see cref="Fields.SiteTable.Policy"/> says what each key asks of the claims.</summary>
public sealed record Policy
{
    public required PolicyPreset Preset { get; init; }

    public int SecondReaders { get; init; }
    public int Origins { get; init; }

    /// <summary>In characters as readers count them (Unicode text elements); 0 for no limit.</summary>
    public int Quotation { get; init; }
    public bool Archive { get; init; }
    public bool BothSides { get; init; }
    public bool Contact { get; init; }
    public bool Recheck { get; init; }
    public bool PrimarySources { get; init; }
    public bool Interests { get; init; }
    public bool Selection { get; init; }
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
