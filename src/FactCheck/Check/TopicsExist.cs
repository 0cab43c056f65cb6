using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC311: if topics.yaml exists, it lists every topic of a claim.</summary>
internal static class TopicsExist
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        if (input.Index.Topics is not { } topics)
            return;
        foreach (var topic in claim.Topics)
        {
            if (!topics.ContainsKey(topic.Value))
            {
                findings.Add(Rule.FC311.At(
                    claim.File, topic.Location, $"the topic '{topic.Value}' is not in site/topics.yaml",
                    Nearest.Hint(topic.Value, topics.Keys) ?? "add an entry to site/topics.yaml: '- {id: ..., name: ...}'"));
            }
        }
    }
}
