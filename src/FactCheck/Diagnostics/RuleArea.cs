using System.Collections.Immutable;

namespace FactCheck.Diagnostics;

/// <summary>The subject of the rules that share a first digit.</summary>
/// <param name="Digit">The first digit of their codes.</param>
public sealed record RuleArea(char Digit, string Title)
{
    public static ImmutableArray<RuleArea> All { get; } =
    [
        new('0', "Files and YAML"),
        new('1', "Fields"),
        new('2', "Quotes"),
        new('3', "Evidence and verdict"),
        new('4', "Review and corrections"),
        new('5', "Links and outputs"),
        new('6', "Templates"),
        new('7', "Site policy"),
    ];

    public IEnumerable<Rule> Rules => Rule.All.Where(rule => rule.Code[2] == Digit);
}
