using FactCheck.Model;

namespace FactCheck.Tests.Edit;

/// <summary>Does what the set-up list of a new repository asks of a person first: writes something of one's own in place of each placeholder.</summary>
internal static class FilledIn
{
    public static void In(string root)
    {
        foreach (var path in Directory.EnumerateFiles(Path.Join(root, "site"), "*", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(path);
            var filled = Placeholders.All.Aggregate(text, (before, placeholder) => before.Replace(placeholder.Text, "The Daily Example", StringComparison.Ordinal));
            if (filled != text)
                File.WriteAllText(path, filled);
        }
    }
}
