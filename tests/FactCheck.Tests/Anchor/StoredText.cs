using System.Collections.Immutable;
using FactCheck.Anchor;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Tests.Anchor;

/// <summary>Stored texts for tests, in the form of <c>source.txt</c>: a sentence a line, a blank line between blocks.</summary>
internal static class StoredText
{
    public const string File = "claims/d/source.txt";

    public static SourceText Source(string lines, string joint = " ")
    {
        var canonical = new System.Text.StringBuilder();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var first = 0;
        var line = 0;
        foreach (var words in lines.Split('\n'))
        {
            line++;
            if (words.Length == 0)
            {
                EndBlock();
                continue;
            }

            if (canonical.Length > 0)
                canonical.Append(sentences.Count == first ? "\n" : joint);
            sentences.Add(new Sentence(sentences.Count + 1, canonical.Length, words.Length, blocks.Count, line, 0, null));
            canonical.Append(words);
        }

        EndBlock();
        return new SourceText(File, canonical.ToString(), sentences.ToImmutable(), blocks.ToImmutable());

        void EndBlock()
        {
            if (sentences.Count > first)
                blocks.Add(new TextBlock(false, first, sentences.Count - 1));
            first = sentences.Count;
        }
    }

    public static SearchableText Searchable(string lines, string joint = " ", string language = "en") =>
        SearchableText.Of(Source(lines, joint), [], language);

    public static Quote Quote(string exact, string? prefix = null, string? suffix = null, string? sentence = null, bool partial = false)
    {
        return new Quote(At(exact, 1)!, At(prefix, 2), At(suffix, 3), At(sentence, 4), null, partial);

        static Text? At(string? value, int line) => value is null ? null : new Text(value, new Location(line, 8));
    }

    public static (FactCheck.Model.Anchor? Anchor, List<Diagnostic> Findings) Find(SearchableText text, Quote quote)
    {
        var findings = new List<Diagnostic>();
        var anchor = QuoteSearch.Find(text, quote, "claims/d/c.yaml", findings);
        return (anchor, findings);
    }

    /// <summary>The code of the only error; empty if the quote resolves.</summary>
    public static string Code(SearchableText text, Quote quote)
    {
        var (anchor, findings) = Find(text, quote);
        var errors = findings.Where(f => f.Severity == Severity.Error).ToList();
        Assert.Equal(anchor is null, errors.Count == 1);
        return errors.Count == 0 ? "" : errors[0].Code;
    }
}
