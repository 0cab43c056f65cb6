using BenchmarkDotNet.Attributes;
using FactCheck.Anchor;
using FactCheck.Anchor.Links;
using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Benchmarks;

/// <summary>
/// A thousand quotes from one long source, the preparation of its text included. Wanted for a megabyte: exact quotes
/// within 0.5 s, damaged ones diagnosed within 3 s; twice the text takes about twice the memory.
/// </summary>
public class AnchorBenchmarks
{
    private SourceText _source = null!;
    private Quote[] _quotes = [];
    private Quote[] _damaged = [];
    private SearchableText _text = null!;
    private Model.Anchor[] _anchors = [];

    [Params(1, 2)]
    public int Megabytes { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _source = SyntheticSource.OfWords(Megabytes * SyntheticSource.Megabyte);
        _quotes = SyntheticSource.QuotesFrom(_source);
        _damaged = SyntheticSource.Damaged(_quotes);
        _text = SearchableText.Of(_source);
        _anchors = [.. _quotes.Select(quote => QuoteSearch.Find(_text, quote, "claims/d/c.yaml", [])!)];
        if (_anchors.Contains(null!) || Find(_damaged) != 0)
            throw new InvalidOperationException("the quotes are not what the benchmarks are about");
    }

    [Benchmark]
    public SearchableText Text() => SearchableText.Of(_source);

    [Benchmark]
    public int Exact() => Find(_quotes);

    [Benchmark]
    public int Damaged() => Find(_damaged);

    [Benchmark]
    public int DeepLinks() => _anchors.Count(anchor => TextFragment.Directive(_text, anchor) is not null);

    /// <returns>Quotes that were found.</returns>
    private int Find(Quote[] quotes)
    {
        var text = SearchableText.Of(_source);
        var findings = new List<Diagnostic>();
        return quotes.Count(quote => QuoteSearch.Find(text, quote, "claims/d/c.yaml", findings) is not null);
    }
}
