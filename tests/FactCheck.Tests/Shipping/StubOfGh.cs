using FactCheck.Tests.Process;

namespace FactCheck.Tests.Shipping;

/// <summary>The script that replaces GitHub's command line.</summary>
internal static class StubOfGh
{
    public static void PutInto(string folder)
    {
        var file = Path.Join(Directory.CreateDirectory(folder).FullName, "gh");
        File.Copy(Checkout.PathOf("tests/FactCheck.Tests/Shipping/gh.sh"), file);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
