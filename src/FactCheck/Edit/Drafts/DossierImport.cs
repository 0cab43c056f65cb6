using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Import;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Edit.Drafts;

/// <summary>
/// <c>factcheck new source</c>: makes a dossier of a document. Nothing about the document is guessed: what it does not
/// say of itself, and the caller does not say, is left for a person to fill in.
/// </summary>
public static class DossierImport
{
    /// <param name="root">The folder that holds, or will hold, <c>claims</c>.</param>
    /// <exception cref="Refusal">It cannot be done as asked; nothing was written.</exception>
    /// <exception cref="IOException">The disk refuses; nothing is left behind.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static ImportResult Run(string root, ImportRequest request)
    {
        DocumentText.ThrowIfContradictory(request);
        var warnings = new List<string>();
        var text = DocumentText.Read(request, warnings);
        warnings.AddRange(text.Warnings);
        var about = text.About with
        {
            Title = request.Title is { } title ? WhiteSpace.Collapsed(title) : text.About.Title,
            Url = request.Url ?? text.About.Url,
            Language = request.Language ?? text.About.Language,
            Published = request.Published ?? text.About.Published,
        };
        var dossier = NewId(root, request.Id, about.Title);
        var blocks = SentenceBlocks.Of(text, about.Language ?? "", out var marks);
        if (blocks.IsEmpty)
            throw new Refusal("the document holds no text", "check that the right file was given");
        if (marks > 0)
            warnings.Add($"{Counted.Of(marks, "footnote mark")} such as [3] left out");
        if (about.Language is null)
            warnings.Add("the language is not known: sentences were cut by general rules; fill in 'language' in source.yaml");
        var lines = SourceLines.Write(blocks);
        WarnOfReorderedText(lines, warnings);
        if (System.Text.Encoding.UTF8.GetByteCount(lines) > InputFile.MaxBytes)
            throw new Refusal($"the text has more than {InputFile.MaxBytes / (1024 * 1024)} MB", "import the part that is checked");

        if (!DossierFolder.TryCreate(root, dossier, ("source.yaml", SourceDescription.Write(about)), ("source.txt", lines)))
            throw Taken(dossier);
        return new ImportResult(
            dossier,
            [$"claims/{dossier}/source.yaml", $"claims/{dossier}/source.txt"],
            blocks.Sum(block => block.Sentences.Length),
            blocks.Length,
            [.. warnings]);
    }

    private static string NewId(string root, string? given, string? title)
    {
        if (given is not null)
            GivenId.Require(given);

        var dossier = given ?? (title is null ? null : ProposedId.From(title));
        if (dossier is null)
        {
            throw new Refusal(
                title is null ? "the document states no title" : $"no id can be made of the title “{Printable.Start(title, 80)}”",
                title is null ? "give --title, or --id with the name of the new folder" : "give --id with the name of the new folder, such as --id treaty-speech-2023");
        }

        return DossierFolder.Exists(root, dossier) ? throw Taken(dossier) : dossier;
    }

    private static Refusal Taken(string dossier) =>
        new($"claims/{dossier} exists already", "choose another name with --id; an existing dossier is never written over");

    /// <summary>Overrides and isolates can make a line read other than it is stored (Unicode TR 36 §3, "Trojan Source").</summary>
    private static void WarnOfReorderedText(string lines, List<string> warnings)
    {
        var line = 1;
        foreach (var c in lines)
        {
            if (c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            {
                warnings.Add(string.Create(CultureInfo.InvariantCulture, $"source.txt:{line}: the text holds characters that reorder what is shown (U+{(int)c:X4}); look at it with care"));
                return;
            }

            line += c == '\n' ? 1 : 0;
        }
    }
}
