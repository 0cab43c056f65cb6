using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Load.Trees;
using FactCheck.Model;
using FactCheck.Prose;

namespace FactCheck.Load;

/// <summary>
/// FC024: the share pictures in <c>.factcheck/pictures</c>. What is not one is left out and named: the picture of the verdict
/// takes its place.
/// </summary>
internal static class PictureFolder
{
    private const string Hint = "delete it: 'factcheck pictures' draws what is missing";

    public static ImmutableArray<StoredPicture> Read(IInputTree tree, List<Diagnostic> findings)
    {
        var pictures = ImmutableArray.CreateBuilder<StoredPicture>();
        foreach (var name in FolderListing.Files(tree, StoredPicture.Folder, findings))
        {
            var file = $"{StoredPicture.Folder}/{name}";
            if (StoredPicture.CardOf(name) is not { } card)
                findings.Add(Unused(file, "its name is not that of a card"));
            else if (ReadOne(tree, file, findings) is not { } bytes)
                continue;
            else if (!Picture.IsWholePng(bytes) || Picture.SizeOf(bytes) != (StoredPicture.Width, StoredPicture.Height))
                findings.Add(Unused(file, $"it is not a whole PNG file of {StoredPicture.Width} × {StoredPicture.Height} pixels"));
            else
                pictures.Add(new StoredPicture(card, bytes));
        }

        return pictures.ToImmutable();
    }

    private static byte[]? ReadOne(IInputTree tree, string file, List<Diagnostic> findings)
    {
        var found = new List<Diagnostic>();
        var bytes = tree.Read(file, StoredPicture.MaxBytes, found);
        findings.AddRange(found.Select(finding => finding.Rule == Rule.FC006
            ? Unused(file, string.Create(CultureInfo.InvariantCulture, $"it has more than {StoredPicture.MaxBytes:N0} bytes"))
            : finding));
        return bytes;
    }

    private static Diagnostic Unused(string file, string reason) => Rule.FC024.At(file, Location.FileStart, $"the picture is not used: {reason}", Hint);
}
