namespace FactCheck.Tests;

/// <summary>The test project as a program: writes the whole repository of a case of <c>Rejected/</c>. <c>tests/rejected</c> runs it.</summary>
internal static class Program
{
    private const string Usage = "usage: tests/rejected NAME FOLDER, with NAME of a folder of tests/FactCheck.Tests/Rejected and FOLDER that does not exist yet";

    public static int Main(string[] args)
    {
        if (args is not [var name, var folder])
            return Refuse(Usage);
        if (RejectedCase.All.FirstOrDefault(one => one.Name == name) is not { } wanted)
            return Refuse($"there is no case {name}\n{Usage}");
        if (Path.Exists(folder))
            return Refuse($"{folder} exists already\n{Usage}");

        Directory.CreateDirectory(folder);
        wanted.WriteTo(folder);
        if (Recipes.ByFolder.TryGetValue(name, out var recipe) && recipe(Path.GetFullPath(folder)) is { } held)
        {
            held.Dispose();
            Console.WriteLine("the test also keeps a file of it open");
        }

        Console.WriteLine($"{folder}: factcheck {(wanted.IsBuilt ? "build" : "check")} --root {folder} {wanted.Flags.Trim()}");
        return 0;
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"tests/rejected: {message}");
        return 2;
    }
}
