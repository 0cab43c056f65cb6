using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using FactCheck.Fuzz;

// fuzz [seconds] [seed] [target ...]: runs the targets in turn. fuzz --replay target file: runs one saved input.
var root = Path.GetFullPath(Path.Join(Path.GetDirectoryName(Here()), "../.."));
var targets = FuzzTargets.All(Corpus.Read(root));
if (args is ["--replay", var name, var file])
{
    var fault = FuzzRun.Fault(targets.First(target => target.Name == name), Encoding.Unicode.GetString(File.ReadAllBytes(file)), FuzzBounds.OfAQuietMachine);
    Console.WriteLine(fault ?? "nothing was wrong");
    return fault is null ? 0 : 1;
}

var seconds = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 60;
var seed = args.Length > 1 ? uint.Parse(args[1], CultureInfo.InvariantCulture) : 1;
var wanted = targets.Where(target => args.Length < 3 || args.Skip(2).Contains(target.Name)).ToList();
var folder = Directory.CreateDirectory(Path.Join(Path.GetTempPath(), "factcheck-fuzz")).FullName;
var failed = false;
foreach (var target in wanted)
{
    // What the process does not survive is the last input that was written down.
    using var current = new FileStream(Path.Join(folder, $"{target.Name}.current"), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
    var run = FuzzRun.Of(target, seed, long.MaxValue, TimeSpan.FromSeconds(seconds / wanted.Count), FuzzBounds.OfAQuietMachine, input =>
    {
        current.Position = 0;
        current.Write(Encoding.Unicode.GetBytes(input));
        current.SetLength(current.Position);
    });
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{run.Target}: {run.Executions} executions, {run.Executions / run.Time.TotalSeconds:0} a second, {run.Failures.Count} failures, seed {seed}"));
    for (var i = 0; i < run.Failures.Count; i++)
    {
        failed = true;
        var saved = Path.Join(folder, string.Create(CultureInfo.InvariantCulture, $"{target.Name}-{seed}-{i}.utf16"));
        File.WriteAllBytes(saved, Encoding.Unicode.GetBytes(run.Failures[i].Input));
        Console.WriteLine($"  {saved}\n  {run.Failures[i].Fault}");
    }
}

return failed ? 1 : 0;

static string Here([CallerFilePath] string file = "") => file;
