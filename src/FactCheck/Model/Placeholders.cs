using System.Collections.Immutable;

namespace FactCheck.Model;

/// <summary>What <c>factcheck init</c> leaves for a person to write. It takes the texts from here, and FC708 looks for them.</summary>
public static class Placeholders
{
    public static ImmutableArray<Placeholder> All { get; } =
    [
        new("@@publisher@@", "[Your name or that of your newsroom]", "write your name, or that of your newsroom"),
        new("@@about@@", "[Say who you are, who pays for the work, and what interests you have.]", "say who you are, who pays for the work, and what interests you have"),
        new("@@contact@@", "[Write how to reach you.]", "write how readers can reach you: a mail address or a form"),
        new("@@method@@", "[Say how you choose sentences, and who reads a check before publication.]", "say how you choose sentences, and who reads a check before publication"),
    ];
}

/// <param name="Mark">What stands for it in the files of <c>init</c>.</param>
/// <param name="Text">What <c>init</c> writes.</param>
/// <param name="Advice">What a person should do.</param>
public sealed record Placeholder(string Mark, string Text, string Advice);
