using System.Collections.Immutable;
using FactCheck.Model;

namespace FactCheck.Pictures;

/// <summary>The folder <c>.factcheck/pictures</c> of a repository. A file in it is whole, or is not there.</summary>
internal sealed class PictureStore(string root)
{
    private const string Unfinished = ".unfinished";

    private readonly string _folder = Path.Join(root, StoredPicture.Folder);

    public void Put(string card, byte[] png)
    {
        Directory.CreateDirectory(_folder);
        var unfinished = Path.Join(_folder, $".{card}{Unfinished}");
        File.WriteAllBytes(unfinished, png);
        File.Move(unfinished, Path.Join(_folder, StoredPicture.NameOf(card)), overwrite: true);
    }

    /// <summary>Deletes the pictures of other cards, and what an interrupted run has left.</summary>
    /// <returns>The number of pictures.</returns>
    public int RemoveAllBut(ImmutableHashSet<string> cards)
    {
        if (!Directory.Exists(_folder))
            return 0;
        var removed = 0;
        foreach (var file in Directory.EnumerateFiles(_folder).ToList())
        {
            var name = Path.GetFileName(file);
            var isOld = StoredPicture.CardOf(name) is { } card && !cards.Contains(card);
            if (isOld || (name.StartsWith('.') && name.EndsWith(Unfinished, StringComparison.Ordinal)))
                File.Delete(file);
            removed += isOld ? 1 : 0;
        }

        return removed;
    }
}
