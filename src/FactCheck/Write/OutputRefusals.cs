using FactCheck.Diagnostics;
using FactCheck.Load.Trees;

namespace FactCheck.Write;

/// <summary>The outputs a build refuses to write. Those that would harm an input are refused even with <c>--force</c>.</summary>
internal static class OutputRefusals
{
    private const string ChooseAnother = "choose a separate folder for the site, such as '_site': everything in it is replaced";

    /// <summary>Refusals because of the path alone. Paths are compared with links resolved.</summary>
    /// <param name="home">The home folder, or empty if there is none.</param>
    /// <param name="currentFolder">The working directory of the process.</param>
    public static Refusal? ForPlace(OutputOptions options, string home, string currentFolder)
    {
        if (string.IsNullOrWhiteSpace(options.Output) || options.Output.Contains('\0', StringComparison.Ordinal))
            return new Refusal("the output has no name", ChooseAnother);

        var output = RealPath.Of(options.Output);
        var name = Name(options.Output, output);
        if (Path.GetDirectoryName(output) is null)
            return new Refusal($"the output {name} is the root of the file system", ChooseAnother);
        if (output.Split(Path.DirectorySeparatorChar).Contains(".git", StringComparer.OrdinalIgnoreCase))
            return new Refusal($"the output {name} is inside a '.git' folder", ChooseAnother);

        return Harms(output, name, options.Root, "the repository root")
            ?? (home.Length == 0 ? null : Harms(output, name, home, "the home folder"))
            ?? HarmsAnInput(output, name, options.Inputs)
            ?? Harms(output, name, currentFolder, "the current folder")
            ?? FileOnTheWay(output, name);
    }

    /// <summary>Refusals because of what is at the output now.</summary>
    public static Refusal? ForContent(string output, bool force)
    {
        if (Path.Exists(Path.Join(output, ".git")))
            return new Refusal(
                $"the output '{output}' contains '.git': it is the working tree of a repository, whose history would be lost",
                "build into another folder and copy the site from there");
        if (force || !Directory.Exists(output) || Ownership.IsEmpty(output) || Marker.IsIn(output))
            return null;
        return new Refusal(
            $"the output '{output}' is not empty and was not written by FactCheck: it has no '{Marker.FileName}'",
            "choose another folder with --output, or replace everything in this one with --force");
    }

    private static Refusal? HarmsAnInput(string output, string name, IReadOnlyList<string> inputs)
    {
        foreach (var input in inputs)
        {
            var real = RealPath.Of(input);
            if (Harms(output, name, real, $"the input '{input}'") is { } refusal)
                return refusal;
            if (RealPath.IsIn(output, real))
                return new Refusal($"the output {name} is inside the input '{input}'", ChooseAnother);
        }

        return null;
    }

    private static Refusal? Harms(string output, string name, string guarded, string what)
    {
        var real = RealPath.Of(guarded);
        if (RealPath.AreEqual(output, real))
            return new Refusal($"the output {name} is {what}", ChooseAnother);
        return RealPath.IsIn(real, output)
            ? new Refusal($"the output {name} contains {what}", ChooseAnother)
            : null;
    }

    private static Refusal? FileOnTheWay(string output, string name)
    {
        for (var place = output; place is not null && !Directory.Exists(place); place = Path.GetDirectoryName(place))
        {
            if (!Path.Exists(place))
                continue;
            var message = place == output ? $"the output {name} is a file" : $"the output {name} is below '{place}', which is a file";
            return new Refusal(message, "choose another folder with --output, or move the file away");
        }

        return null;
    }

    private static string Name(string given, string real) =>
        RealPath.AreEqual(Path.TrimEndingDirectorySeparator(Path.GetFullPath(given)), real) ? $"'{given}'" : $"'{given}' (which leads to '{real}')";
}
