using FactCheck.Tests.Process;

namespace FactCheck.Tests.Shipping;

/// <summary>The scripts that replace GitHub's command line and the published site.</summary>
internal static class StubOfGh
{
    /// <param name="names">The programs that scripts in this folder replace.</param>
    public static void PutInto(string folder, params string[] names)
    {
        foreach (var name in names)
        {
            var file = Path.Join(Directory.CreateDirectory(folder).FullName, name);
            File.Copy(Checkout.PathOf($"tests/FactCheck.Tests/Shipping/{name}.sh"), file);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
