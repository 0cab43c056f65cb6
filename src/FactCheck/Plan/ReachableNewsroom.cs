using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Plan;

/// <summary>FC720: the published site of a newsroom names an address at which errors are reported.</summary>
internal static class ReachableNewsroom
{
    public static IEnumerable<Diagnostic> Check(SiteSettings settings) =>
        settings.Policy.Preset == PolicyPreset.Newsroom && settings.Reports is null
            ?
            [
                Rule.FC720.At(
                    settings.File, Location.FileStart, "the site has an address, but readers cannot reach who publishes it",
                    "add 'contact:' with a mail address or the address of a form; a repository and a page alone do not reach everyone"),
            ]
            : [];
}
