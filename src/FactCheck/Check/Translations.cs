using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC405, FC423: a translation names the content that it renders, that content is unchanged, and each of its texts has a counterpart.</summary>
internal static class Translations
{
    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var translation in input.Repository.Dossiers.SelectMany(dossier => dossier.Translations))
        {
            if (input.Index.OriginalOf(translation.Original) is { } original)
                Check(translation, original, findings);
        }
    }

    private static void Check(Translation translation, Original original, List<Diagnostic> findings)
    {
        if (translation.Of is null)
        {
            findings.Add(Rule.FC405.At(
                translation.File, Location.FileStart, "the translation does not say which content it translates",
                $"if it matches the current {original.Noun}, add 'of: \"{original.Hash}\"'"));
        }
        else if (translation.Of.Value != original.Hash)
        {
            findings.Add(Rule.FC405.At(
                translation.File, translation.Of.Location, $"the translation is based on '{translation.Of.Value}', but the {original.Noun} has changed since",
                $"compare it with {original.File}, bring it up to date, then write 'of: \"{original.Hash}\"'; 'factcheck new translation … --renew' shows what changed"));
        }
        else
        {
            TranslationsPair.Check(translation, original, findings);
        }
    }
}
