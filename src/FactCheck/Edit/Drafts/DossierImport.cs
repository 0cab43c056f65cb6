using System.Buffers;
using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Import;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Edit.Drafts;

/// <summary>
/// <c>factcheck new source</c>: makes a dossier from a document. Nothing is guessed: details that neither the document nor the
/// caller states are left for a person to fill in.
/// </summary>
public static class DossierImport
{
    private static readonly SearchValues<char> Reordering = SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <param name="root">The folder of <c>claims</c>, which need not exist.</param>
    /// <exception cref="Refusal">The request cannot be fulfilled; nothing was written.</exception>
    /// <exception cref="IOException">The disk fails; nothing was written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static ImportResult Run(string root, ImportRequest request)
    {
        DocumentText.ThrowIfMalformed(request);
        var warnings = new List<string>();
        var text = DocumentText.Read(request, warnings);
        warnings.AddRange(text.Warnings);
        var about = text.About.With(request);
        var dossier = NewId(root, request.Id, about.Title);
        var blocks = SentenceBlocks.Of(text, about.Language ?? "", out var marks);
        if (blocks.IsEmpty)
            throw new Refusal("the document contains no text", "check that this is the right file");
        if (marks > 0)
            warnings.Add($"{Counted.Of(marks, "footnote mark")} such as [3] left out");
        if (about.Language is null)
            warnings.Add("the language is unknown, so sentences were split by general rules; fill in 'language' in source.yaml");
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
                title is null ? "the document states no title" : $"no id can be derived from the title “{Printable.Start(title, 80)}”",
                title is null ? "give --title, or --id with the name of the new folder" : "give --id with the name of the new folder, such as --id treaty-speech-2023");
        }

        return DossierFolder.Exists(root, dossier) ? throw Taken(dossier) : dossier;
    }

    private static Refusal Taken(string dossier) =>
        new($"claims/{dossier} exists already", "choose another name with --id; an existing dossier is never overwritten");

    /// <summary>Overrides and isolates can make a line look different from what is stored (Unicode TR 36 §3, "Trojan Source").</summary>
    private static void WarnOfReorderedText(string lines, List<string> warnings)
    {
        var at = lines.AsSpan().IndexOfAny(Reordering);
        if (at >= 0)
            warnings.Add($"source.txt:{1 + lines.AsSpan(0, at).Count('\n')}: the text contains characters that reorder what is shown (U+{(int)lines[at]:X4}); check it carefully");
    }
}
