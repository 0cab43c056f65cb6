using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
#if VERIFY
using VerifyTests;
using VerifyXunit;
#endif

namespace FactCheck.Tests;

/// <summary>
/// Text that is compared with a file <c>Snapshots/Class.Method[_name=value].verified.&lt;ext&gt;</c> beside the test, by the
/// conventions of Verify (https://github.com/VerifyTests/Verify): by the code below, or with
/// <c>-p:SnapshotEngine=Verify</c> by Verify.Xunit.
/// </summary>
internal static class Snapshot
{
    private const string Folder = "Snapshots";

    /// <summary>Characters that some file system does not allow in names.</summary>
    private const string NotInNames = "<>:\"/\\|?*";

    private static readonly ConcurrentDictionary<string, byte> Used = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Compares; if the file is missing or differs, writes <c>.received.</c> beside it and fails. With UPDATE_SNAPSHOTS=1 the file
    /// takes on the text instead.
    /// </summary>
    /// <param name="extension">Without dot. It does not make two snapshots of one test differ: rows do.</param>
    /// <param name="row">The row of a theory, as made by <see cref="Row"/>.</param>
    public static Task Verify(
        string text, string extension, string row = "", [CallerFilePath] string file = "", [CallerMemberName] string member = "")
    {
        if (text.Length == 0)
            throw new ArgumentException("an empty text cannot be a snapshot", nameof(text));
        if (text[0] == '\uFEFF')
            throw new ArgumentException("a text that begins with U+FEFF cannot be a snapshot: read from a file, the character is gone", nameof(text));
        var prefix = $"{Path.GetFileNameWithoutExtension(file)}.{member}{row}";
        var path = Path.Join(Path.GetDirectoryName(file), Folder, prefix);
        if (!Used.TryAdd(path, 0))
            throw new InvalidOperationException($"the snapshot {prefix} is used twice in this run; name the rows of the theory apart with Snapshot.Row");
        return Compare(text, extension, prefix, file);
    }

    /// <summary>A theory's row as a part of a file name: <c>_name=value</c> for each argument.</summary>
    public static string Row(params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var row = new StringBuilder();
        foreach (var (name, value) in arguments)
            row.Append('_').Append(name).Append('=').Append(Clean(value));
        return row.ToString();
    }

    /// <summary>The folder of the snapshots of a test class.</summary>
    public static string FolderOf([CallerFilePath] string file = "") => Path.Join(Path.GetDirectoryName(file), Folder);

    private static string Clean(string value) =>
        string.Concat(value.Select(c => char.IsControl(c) || NotInNames.Contains(c, StringComparison.Ordinal) ? '-' : c));

#if VERIFY
    [ModuleInitializer]
    internal static void Initialize()
    {
        VerifierSettings.UseUtf8NoBom();
        DiffEngine.DiffRunner.Disabled = true;
    }

    private static Task<VerifyResult> Compare(string text, string extension, string prefix, string file)
    {
        var settings = new VerifySettings();
        settings.UseDirectory(Folder);
        settings.UseFileName(prefix);
        settings.DisableScrubbers();
        settings.DisableDiff();
        if (Expectations.AreRewritten)
            settings.AutoVerify(includeBuildServer: true, throwException: false);
        return Verifier.Verify(text, extension, settings, file).ToTask();
    }
#else
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static async Task Compare(string text, string extension, string prefix, string file)
    {
        var folder = Path.Join(Path.GetDirectoryName(file), Folder);
        var verified = Path.Join(folder, $"{prefix}.verified.{extension}");
        var received = Path.Join(folder, $"{prefix}.received.{extension}");
        var actual = WithLf(text);
        var expected = File.Exists(verified) ? WithLf(await File.ReadAllTextAsync(verified, Utf8)) : null;
        var isRewritten = Expectations.AreRewritten && folder.StartsWith(Path.GetDirectoryName(FolderOf())!, StringComparison.Ordinal);
        if (isRewritten && !IsAccepted())
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllTextAsync(verified, actual, Utf8);
            expected = actual;
        }

        if (IsAccepted())
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(received, actual, Utf8);
        var what = expected is null ? "there is no snapshot yet" : "the snapshot differs " + Expectations.FirstDifference(expected, actual);
        Assert.Fail(
            $"{prefix}: {what}\n"
            + $"  verified: {verified}\n"
            + $"  received: {received}\n"
            + "To accept what was received, rename it to the verified file; or run the tests with UPDATE_SNAPSHOTS=1 and look at the git diff.");

        bool IsAccepted() => expected == actual || expected == actual + "\n";
    }

    private static string WithLf(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
#endif
}
