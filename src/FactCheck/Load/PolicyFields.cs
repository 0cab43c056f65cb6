using FactCheck.Model;

namespace FactCheck.Load;

/// <summary><c>policy</c> in <c>site.yaml</c>: a preset, and the keys that differ from it.</summary>
internal static class PolicyFields
{
    /// <summary>Largest number of readers or origins that a policy may ask for.</summary>
    private const int MostPeople = 99;

    private const int LongestQuotation = 100_000;

    public static Policy Read(Fields fields)
    {
        if (fields.Block("policy") is not { } block)
            return Policy.Personal;
        var preset = block.Word("preset", Vocabularies.PolicyPresets)?.Value ?? PolicyPreset.Personal;
        var policy = preset == PolicyPreset.Newsroom ? Policy.Newsroom : Policy.Personal;
        policy = policy with
        {
            SecondReaders = block.Number("second-readers", 0, MostPeople) ?? policy.SecondReaders,
            Origins = block.Number("origins", 0, MostPeople) ?? policy.Origins,
            Quotation = block.Number("quotation", 0, LongestQuotation) ?? policy.Quotation,
            Archive = Flag("archive", policy.Archive),
            BothSides = Flag("both-sides", policy.BothSides),
            Contact = Flag("contact", policy.Contact),
            Recheck = Flag("recheck", policy.Recheck),
            PrimarySources = Flag("primary-sources", policy.PrimarySources),
            Interests = Flag("interests", policy.Interests),
            Selection = Flag("selection", policy.Selection),
            PolicyPages = Flag("policy-pages", policy.PolicyPages),
        };
        block.RejectUnknown();
        return policy;

        bool Flag(string key, bool preset) => block.Has(key) ? block.Flag(key) : preset;
    }
}
