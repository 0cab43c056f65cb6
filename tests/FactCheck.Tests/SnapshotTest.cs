using System.Reflection;
using System.Text.RegularExpressions;

namespace FactCheck.Tests;

public sealed partial class SnapshotTest
{
    private static readonly string Project = Path.GetDirectoryName(Snapshot.FolderOf())!;

    /// <summary>A snapshot that no test compares is a promise that no one keeps.</summary>
    [Fact]
    public void Every_snapshot_belongs_to_a_test() =>
        Assert.Empty(TestRepository.FilesBelow(Project)
            .Where(file => file.Contains(".verified.", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal))
            .Where(file => !HasOwner(file))
            .Select(file => $"{file}: no test owns this snapshot; delete it, or name it after its test"));

    [Fact]
    public void A_row_becomes_a_part_of_a_file_name_on_every_file_system() =>
        Assert.Equal("_case=a-b-c_file=d.e", Snapshot.Row(("case", "a/b:c"), ("file", "d.e")));

    [Fact]
    public async Task An_empty_text_cannot_be_a_snapshot() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Snapshot.Verify("", "txt"));

    [Fact]
    public async Task A_text_that_begins_with_a_byte_order_mark_cannot_be_a_snapshot() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Snapshot.Verify("\uFEFFa", "txt"));

    /// <summary>Verify knows snapshots by their names without extension.</summary>
    [Theory]
    [InlineData("txt", "Twice", "txt", "TWICE")]
    [InlineData("html", "In_two_formats", "json", "In_two_formats")]
    public async Task The_same_snapshot_twice_in_a_run_is_an_error_whatever_the_extension(string extension, string member, string otherExtension, string otherMember)
    {
        using var folder = new TestRepository();
        folder.Put($"Snapshots/SomeTest.{member}.verified.{extension}", "a");
        var file = Path.Join(folder.Root, "SomeTest.cs");
        await Snapshot.Verify("a", extension, "", file, member);
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Snapshot.Verify("a", otherExtension, "", file, otherMember));
        Assert.Contains("used twice", failure.Message, StringComparison.Ordinal);
    }

#if !VERIFY
    [Fact]
    public async Task A_missing_snapshot_is_received_and_the_message_says_how_to_accept_it()
    {
        using var folder = new TestRepository();
        var file = Path.Join(folder.Root, "SomeTest.cs");
        var failure = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => Snapshot.Verify("a\r\nb", "html", "", file, "Some_method"));
        Assert.Contains("rename it to the verified file", failure.Message, StringComparison.Ordinal);
        Assert.Equal("a\nb", folder.Read("Snapshots/SomeTest.Some_method.received.html"));
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\nb\n")]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\rb")]
    [InlineData("\uFEFFa\nb")]
    public async Task Line_ends_a_mark_and_one_last_line_end_make_no_difference_and_what_was_received_is_removed(string verified)
    {
        using var folder = new TestRepository();
        folder.Put("Snapshots/SomeTest.Equal.verified.txt", verified);
        folder.Put("Snapshots/SomeTest.Equal.received.txt", "old");
        await Snapshot.Verify("a\nb", "txt", "", Path.Join(folder.Root, "SomeTest.cs"), "Equal");
        Assert.False(File.Exists(Path.Join(folder.Root, "Snapshots/SomeTest.Equal.received.txt")));
    }

    [Theory]
    [InlineData("a\nb\n\n")]
    [InlineData("a\nB")]
    [InlineData("a\nb ")]
    [InlineData("a\n\nb")]
    [InlineData("\uFEFF\uFEFFa\nb")]
    public async Task Any_other_difference_fails(string verified)
    {
        using var folder = new TestRepository();
        folder.Put("Snapshots/SomeTest.Other.verified.txt", verified);
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => Snapshot.Verify("a\nb", "txt", "", Path.Join(folder.Root, "SomeTest.cs"), "Other"));
    }
#endif

    /// <summary>Class and method exist, and the first argument of the row is one of the theory's.</summary>
    private static bool HasOwner(string file)
    {
        var name = SnapshotName().Match(Path.GetFileName(file));
        if (!name.Success || !File.Exists(Path.Join(Project, Path.GetDirectoryName(Path.GetDirectoryName(file)), name.Groups["class"].Value + ".cs")))
            return false;
        var owner = typeof(SnapshotTest).Assembly.GetTypes().FirstOrDefault(type => type.Name == name.Groups["class"].Value);
        var method = owner?.GetMethod(name.Groups["method"].Value);
        if (method is null || !method.GetCustomAttributes().OfType<FactAttribute>().Any())
            return false;
        var rows = method.GetCustomAttributes().OfType<Xunit.Sdk.DataAttribute>().SelectMany(data => data.GetData(method)).ToList();
        return rows.Count == 0
            ? !name.Groups["value"].Success
            : rows.Any(row => Snapshot.Row(("", $"{row[0]}")) == Snapshot.Row(("", name.Groups["value"].Value)));
    }

    [GeneratedRegex(@"^(?<class>\w+)\.(?<method>\w+?)(_[a-z]+=(?<value>[^_]*)(_[a-z]+=.*)?)?\.verified\.\w+$")]
    private static partial Regex SnapshotName();
}
