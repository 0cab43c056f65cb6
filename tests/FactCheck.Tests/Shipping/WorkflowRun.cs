using FactCheck.Tests.Process;

namespace FactCheck.Tests.Shipping;

/// <summary>How the commands of a job ended.</summary>
/// <param name="Failed">The name of the first step that failed; null if none did.</param>
/// <param name="Log">What all steps printed.</param>
/// <param name="Summary">The summary of the job.</param>
/// <param name="Folder">The clone that they ran in.</param>
/// <param name="Temporary">The folder of the runner.</param>
internal sealed record WorkflowRun(string? Failed, string Log, string Summary, string Folder, string Temporary)
{
    public static WorkflowRun Of(
        WorkflowFile file, string job, string folder, string temporary, (string Name, string Value)[] runner, (string Name, string Value)[] values)
    {
        string? failed = null;
        var log = "";
        var known = values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);
        foreach (var step in file.StepsOfJob(job).Where(step => step.Run is not null))
        {
            var isOnPullRequests = step.If.Contains("github.event_name == 'pull_request'", StringComparison.Ordinal);
            if (step.If.Contains("steps.pr.outputs.number != ''", StringComparison.Ordinal) && !known.ContainsKey("PR"))
                continue;
            if (isOnPullRequests && !known.ContainsKey("HEAD"))
                continue;
            if (failed is not null && !step.If.Contains("!cancelled()", StringComparison.Ordinal))
                continue;

            var own = step.Environment.Where(name => name != "GH_TOKEN").Select(name => (name, known[name]));
            var run = ProcessRun.Of("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.Run!], folder, [.. runner, .. own]);
            log += $"[{step.Name}: {run.ExitCode}]\n{run.Output}{run.Error}";
            if (run.ExitCode != 0)
                failed ??= step.Name;
            foreach (var output in Outputs(temporary))
                known[output.Name] = output.Value;
        }

        var summary = Path.Join(temporary, "summary");
        return new WorkflowRun(failed, log, File.Exists(summary) ? File.ReadAllText(summary) : "", folder, temporary);
    }

    /// <summary>Outputs of steps, under the names of the variables that carry them on.</summary>
    private static IEnumerable<(string Name, string Value)> Outputs(string temporary)
    {
        var file = Path.Join(temporary, "output");
        foreach (var line in File.Exists(file) ? File.ReadAllLines(file) : [])
        {
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            var name = line[..equals] switch { "number" => "PR", "base" => "BASE", var other => other };
            yield return (name, line[(equals + 1)..]);
        }
    }
}
