using System.CommandLine;

namespace FactCheck.Cli.Commands;

/// <summary>Flags of the kinds that several commands have.</summary>
internal static class Options
{
    public static Option<string?> Text(string name, string description, string help) => new(name) { Description = description, HelpName = help };

    /// <summary>One of a closed list of words.</summary>
    public static Option<string?> Word(string name, string description, IEnumerable<string> words) =>
        new Option<string?>(name) { Description = description }.AcceptOnlyFromAmong([.. words]);
}
