using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Load;

internal static class AiFields
{
    private const string Key = "ai";

    /// <returns>Empty if the file does not say it, and the site's default holds.</returns>
    public static ImmutableArray<AiUse> Read(Fields fields)
    {
        var uses = ImmutableArray.CreateBuilder<AiUse>();
        var words = fields.Texts(Key);
        foreach (var word in words)
        {
            if (!Vocabularies.AiUses.TryFind(word.Value, out var use))
                fields.Reject(Rule.FC105, word, $"'{word.Value}' is nothing that an AI model did", Nearest.Hint(word.Value, Vocabularies.AiUses.Words));
            else if (use == AiUse.None && words.Length > 1)
                fields.Reject(Rule.FC105, word, "'none' stands beside what an AI model did", "delete 'none', or the other words");
            else
                uses.Add(use);
        }

        return uses.ToImmutable();
    }
}
