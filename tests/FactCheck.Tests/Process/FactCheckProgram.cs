namespace FactCheck.Tests.Process;

/// <summary>The program as it can be started: a file, and the arguments that come before its own.</summary>
internal sealed record FactCheckProgram(string File, params string[] First)
{
    /// <summary>The managed program that was built together with these tests.</summary>
    public static FactCheckProgram Managed { get; } =
        new(Dotnet, Path.Join(AppContext.BaseDirectory, "FactCheck.Cli.dll"));

    public static string Dotnet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public ProcessRun Run(params string[] arguments) => RunIn(Path.GetTempPath(), arguments);

    public ProcessRun RunIn(string folder, string[] arguments, params (string Name, string Value)[] environment) =>
        ProcessRun.Of(File, First.Concat(arguments), folder, environment);
}
