using BenchmarkDotNet.Attributes;
using FactCheck.Anchor;
using FactCheck.Anchor.Links;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Benchmarks;

/// <summary>A megabyte of one sentence, where every search meets thousands of equal places. Wanted: within 1 s.</summary>
public class RepeatedSentenceBenchmarks
{
    private const string Sentence = "The council said that the roof of the library would be mended before the winter came.";

    private SourceText _source = null!;
    private SearchableText _text = null!;
    private Model.Anchor _last = null!;

    [Params(1, 100)]
    public int Quotes { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _source = SyntheticSource.OfOneSentence(Sentence, SyntheticSource.Megabyte);
        _text = SearchableText.Of(_source);
        var last = _source.Sentences[^1];
        _last = new Model.Anchor(_source, last.Start, last.Length, last.Number - 1, last.Number - 1, IsTypographic: false);
    }

    [Benchmark]
    public int Ambiguous() => Find(Sentence);

    [Benchmark]
    public int Damaged() => Find(Sentence.Replace("mended", "painted", StringComparison.Ordinal));

    [Benchmark]
    public int DeepLinks() => Enumerable.Range(0, Quotes).Count(_ => TextFragment.Directive(_text, _last) is not null);

    private int Find(string words)
    {
        var text = SearchableText.Of(_source);
        var findings = new List<Diagnostic>();
        for (var i = 0; i < Quotes; i++)
            QuoteSearch.Find(text, SyntheticSource.QuoteOf(words), "claims/d/c.yaml", findings);
        return findings.Count;
    }
}
