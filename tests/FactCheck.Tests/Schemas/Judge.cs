using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Tests.Process;

namespace FactCheck.Tests.Schemas;

/// <summary>
/// The validator ajv in strict mode, the Nu Html Checker and published data, in the versions of <c>judge/package-lock.json</c>; npm installs them
/// below this project's <c>obj</c>. A machine without Node.js or Java fails these tests.
/// </summary>
internal static class Judge
{
    /// <summary>The published schema of SARIF 2.1.0.</summary>
    public const string Sarif = "sarif";

    private static readonly Lazy<string> Folder = new(Install);

    /// <summary>For each value null, or what its schema finds wrong.</summary>
    public static IReadOnlyList<string?> Verdicts(IReadOnlyDictionary<string, string> schemas, IEnumerable<(string Schema, JsonNode? Value)> values)
    {
        var request = new JsonObject
        {
            ["schemas"] = new JsonObject(schemas.Select(schema => KeyValuePair.Create(schema.Key, JsonNode.Parse(schema.Value)))),
            ["values"] = new JsonArray([.. values.Select(value => new JsonObject { ["schema"] = value.Schema, ["value"] = value.Value?.DeepClone() })]),
        };
        using var folder = new TemporaryFolder();
        folder.Put("request.json", request.ToJsonString());
        var run = Run(Folder.Value, "node", "judge.mjs", folder["request.json"]);
        return [.. JsonNode.Parse(run)!.AsArray().Select(result => result?.GetValue<string>())];
    }

    /// <summary>What the Nu Html Checker finds wrong with the pages in a folder; it runs on Java.</summary>
    public static string FaultsOfPages(string folder) =>
        Run(folder, "java", "-Xss4m", "-jar", Path.Join(Folder.Value, "node_modules/vnu-jar/build/dist/vnu.jar"), "--skip-non-html", "--format", "gnu", "--stdout", "--exit-zero-always", "--errors-only", folder);

    /// <summary>The text of a file of an installed package.</summary>
    public static string Read(string package, string file) => File.ReadAllText(Path.Join(Folder.Value, "node_modules", package, file));

    /// <summary>What a package exports by default: a list of objects.</summary>
    public static IEnumerable<JsonObject> Exported(string package) =>
        JsonNode.Parse(Run(Folder.Value, "node", "--input-type=module", "--eval", $"import list from '{package}'; console.log(JSON.stringify(list))"))!
            .AsArray().Select(entry => entry!.AsObject());

    private static string Install()
    {
        var folder = Checkout.PathOf("tests/FactCheck.Tests/obj/judge");
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(Checkout.PathOf("tests/FactCheck.Tests/Schemas/judge")))
            File.Copy(file, Path.Join(folder, Path.GetFileName(file)), overwrite: true);
        Run(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        return folder;
    }

    private static string Run(string folder, string program, params string[] arguments)
    {
        try
        {
            var run = ProcessRun.Of(program, arguments, folder);
            Assert.True(run.ExitCode == 0, $"{program} {string.Join(' ', arguments)} failed:\n{run.Error}{run.Output}");
            return run.Output;
        }
        catch (Win32Exception failure)
        {
            throw new InvalidOperationException($"{program} cannot be started; these tests need Node.js with npm, and Java (Debian: nodejs, npm, default-jre-headless)", failure);
        }
    }
}
