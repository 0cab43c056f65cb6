using System.Collections.Immutable;

namespace FactCheck.Model;

/// <summary>What an AI model did for a text: what its file says, else the default of site.yaml.</summary>
public readonly record struct AiShare(ImmutableArray<AiUse> Uses)
{
    /// <summary>The text was written with it.</summary>
    public bool HasDraft => Uses.Contains(AiUse.Draft);

    /// <summary>The documents were read by it.</summary>
    public bool HasResearch => Uses.Contains(AiUse.Research);

    /// <summary>The text was translated with it.</summary>
    public bool HasTranslation => Uses.Contains(AiUse.Translation);

    /// <param name="own">Empty if the file does not say it.</param>
    public static AiShare Of(ImmutableArray<AiUse> own, SiteSettings settings) =>
        new([.. (own.IsEmpty ? settings.Ai : own).Where(use => use != AiUse.None)]);
}
