using System.Reflection;

namespace FactCheck.Cli.Commands;

internal static class ProgramVersion
{
    /// <summary>The version without the commit that a build server may append.</summary>
    public static string Text { get; } =
        (typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];
}
