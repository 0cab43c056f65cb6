using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Check;

/// <summary>FC709: the site's own words exist in each of its languages.</summary>
internal static class LanguagesWorded
{
    /// <summary>Missing keys that a message names.</summary>
    private const int MostNamed = 3;

    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        var settings = input.Repository.Settings;
        foreach (var tag in settings.Languages)
        {
            var missing = input.Repository.MissingWordsIn(tag);
            if (missing.IsEmpty)
                continue;
            var words = input.Repository.WordsOf(tag);
            var isPart = missing.Count < words.Keys.Count;
            var file = isPart ? words.File : $"site/i18n/{tag}.yaml";
            var named = string.Join(", ", missing.Take(MostNamed)) + (missing.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {missing.Count - MostNamed} more") : "");
            findings.Add(Rule.FC709.At(
                settings.File, settings.LanguageMarks.GetValueOrDefault(tag, Location.FileStart),
                isPart
                    ? $"{file} lacks {Counted.Of(missing.Count, "key")} of the site's own words ({named}), for which pages would show English ones"
                    : $"no word of the site itself is written in '{tag}': {file} lacks all {Counted.Of(missing.Count, "key")} ({named}), for which pages would show English ones",
                $"'factcheck new words {tag}' writes the missing keys into site/i18n/{tag}.yaml, each as a comment with the English words: translate them and remove the '# '"));
        }
    }
}
