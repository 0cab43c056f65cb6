namespace FactCheck.Tests.Process;

/// <summary>Programs of the machine that a test cannot do without; a test that lacks one fails and says what to install.</summary>
internal static class RequiredTool
{
    /// <param name="package">What Debian and Ubuntu call the package that has it.</param>
    public static string Named(string program, string package)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        Assert.True(
            folders.Any(folder => File.Exists(Path.Join(folder, program))),
            $"this test needs the program '{program}', which is not on this machine: install the package {package}");
        return program;
    }

    /// <summary>A shell with name spaces of its own; what it mounts ends with it.</summary>
    /// <param name="flags">Of <c>unshare</c>, such as <c>-rm</c> for mounts and <c>-rn</c> for a network.</param>
    public static ProcessRun InNamespace(string flags, IEnumerable<string> command, string folder)
    {
        var unshare = Named("unshare", "util-linux");
        var allowed = ProcessRun.Of(unshare, [flags, "true"], folder);
        Assert.True(
            allowed.ExitCode == 0,
            $"this test needs a name space of its own, which this machine refuses ({allowed.Error.Trim()}): run it as root, or set "
            + "'sysctl kernel.apparmor_restrict_unprivileged_userns=0' (Ubuntu) or 'kernel.unprivileged_userns_clone=1' (Debian); a container needs --cap-add SYS_ADMIN");
        return ProcessRun.Of(unshare, [flags, .. command], folder);
    }

    public static void MakePipe(string path)
    {
        var made = ProcessRun.Of(Named("mkfifo", "coreutils"), [path], Path.GetDirectoryName(path)!);
        Assert.True(made.ExitCode == 0, made.Error);
    }
}
