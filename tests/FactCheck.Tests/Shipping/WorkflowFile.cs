using FactCheck.Tests.Process;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Tests.Shipping;

/// <summary>A workflow of GitHub Actions, as written.</summary>
internal sealed record WorkflowFile(string Path, string Text)
{
    public const string Own = ".github/workflows";

    public const string OfNewRepository = "src/FactCheck/Edit/Init/Files/.github/workflows";

    public static IEnumerable<string> Paths =>
        new[] { Own, OfNewRepository }.SelectMany(folder => Directory.EnumerateFiles(Checkout.PathOf(folder)).Select(file => $"{folder}/{System.IO.Path.GetFileName(file)}"))
            .Order(StringComparer.Ordinal);

    public YamlMappingNode Root { get; } = Parse(Text);

    public IEnumerable<KeyValuePair<string, YamlMappingNode>> Jobs =>
        ((YamlMappingNode)Root["jobs"]).Select(job => KeyValuePair.Create(job.Key.ToString(), (YamlMappingNode)job.Value));

    public IEnumerable<WorkflowStep> Steps => Jobs.SelectMany(job => StepsOf(job.Value));

    public static WorkflowFile Read(string path) => new(path, File.ReadAllText(Checkout.PathOf(path)).ReplaceLineEndings("\n"));

    /// <summary>Those of a composite action.</summary>
    public IEnumerable<WorkflowStep> StepsOfAction => StepsOf((YamlMappingNode)Root["runs"]);

    public IEnumerable<WorkflowStep> StepsOfJob(string name) => StepsOf(Jobs.Single(job => job.Key == name).Value);

    private static IEnumerable<WorkflowStep> StepsOf(YamlMappingNode job) =>
        ((YamlSequenceNode)job["steps"]).Select(step => new WorkflowStep((YamlMappingNode)step));

    private static YamlMappingNode Parse(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }
}

/// <summary>One step of a job.</summary>
internal sealed record WorkflowStep(YamlMappingNode Node)
{
    public string? Run => Text("run");

    public string? Uses => Text("uses");

    public string If => Text("if") ?? "";

    public string Name => Text("name") ?? Text("id") ?? Uses ?? "";

    public IEnumerable<string> Environment => Mapping("env").Select(entry => entry.Key.ToString());

    public IEnumerable<string> EnvironmentValues => Mapping("env").Select(entry => entry.Value.ToString());

    public YamlMappingNode With => Mapping("with");

    private string? Text(string key) => Node.Children.TryGetValue(key, out var value) ? value.ToString() : null;

    private YamlMappingNode Mapping(string key) => Node.Children.TryGetValue(key, out var value) ? (YamlMappingNode)value : [];
}
