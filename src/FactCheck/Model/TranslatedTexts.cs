using System.Collections.Immutable;
using FactCheck.Model.Fields;

namespace FactCheck.Model;

/// <summary>The texts of a translation, each under the path of the text it translates.</summary>
public sealed class TranslatedTexts
{
    private readonly Dictionary<string, Text> _byPath;

    /// <param name="all">In the order of the file's keys.</param>
    /// <param name="lengths">How many entries each list has, by the path of the list.</param>
    internal TranslatedTexts(ImmutableArray<FieldText> all, ImmutableDictionary<string, int> lengths)
    {
        (All, Lengths) = (all, lengths);
        _byPath = all.ToDictionary(text => text.Path, text => text.Text, StringComparer.Ordinal);
    }

    internal ImmutableArray<FieldText> All { get; }

    /// <summary>By the path of the list, such as <c>leaves-out</c>.</summary>
    public ImmutableDictionary<string, int> Lengths { get; }

    public Text? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>An entry of a list counts only if the list is as long as the original: otherwise it might translate another entry.</summary>
    public bool Pairs(string list, int length) => Lengths.GetValueOrDefault(list) == length;

    /// <summary>The texts below one key of the claim; null if there are none.</summary>
    internal FieldValue? Under(string key, Func<FieldText, bool>? where = null)
    {
        if (Find(key) is { } text)
            return new TextValue(text);
        var below = All.Where(text => text.Path.Length > key.Length && text.Path.StartsWith(key, StringComparison.Ordinal) && text.Path[key.Length] is '[' or '.' && where?.Invoke(text) != false);
        return FieldValue.Keyed([.. below.Select(text => (text.Path[key.Length..], (FieldValue)new TextValue(text.Text)))]);
    }
}
