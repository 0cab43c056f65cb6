using FactCheck.Tests.Process;
using FactCheck.Tests.Shipping;
using FactCheck.Tests.Site;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("FactCheck.Tests.LongestFirst", "FactCheck.Tests")]

namespace FactCheck.Tests;

/// <summary>Starts the collections that publish or pack the program first, so that none of them runs alone at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] First = [PackedTool.Tests, AheadOfTimeProgram.Tests, BuiltSites.Tests];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => Array.IndexOf(First, collection.DisplayName) is var place and >= 0 ? place : First.Length)
            .ThenBy(collection => collection.DisplayName, StringComparer.Ordinal);
}
