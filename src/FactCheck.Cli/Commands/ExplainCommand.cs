using System.CommandLine;
using FactCheck.Cli.Reports;
using FactCheck.Diagnostics;

namespace FactCheck.Cli.Commands;

internal static class ExplainCommand
{
    /// <summary>Longer lines are hard to read, even on a wide terminal.</summary>
    private const int MaxWidth = 88;

    public static Command Create()
    {
        var code = new Argument<string?>("code") { Description = "The code of a rule, such as FC203; default: all rules.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command(
            "explain",
            """
            Explain what a rule requires, why, and how to fix a finding.

            Examples:
              factcheck explain FC203
              factcheck explain
            """)
        { code };
        command.SetAction(parsed => Run(parsed.GetValue(code)));
        return command;
    }

    private static int Run(string? code)
    {
        var isTerminal = !Console.IsOutputRedirected;
        var explanation = new RuleExplanation(
            isTerminal ? Math.Clamp(Console.WindowWidth - 1, 20, MaxWidth) : null,
            isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));
        if (code is null)
        {
            explanation.WriteAll(Console.Out);
            return ExitCode.Ok;
        }

        if (RuleCodes.Find(code) is not { } rule)
        {
            var near = RuleCodes.Nearest(code).Select(rule => $"{rule.Code} ({rule.Title})").ToList();
            return Output.WrongUsage(
                $"there is no rule '{code}'",
                near.Count == 0 ? "factcheck explain lists all rules" : $"did you mean {string.Join(", ", near)}? factcheck explain lists all rules");
        }

        explanation.Write(rule, Console.Out);
        return ExitCode.Ok;
    }
}
