using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Tests.Diagnostics;

/// <summary>The repository that the examples of the rules are about: one document, one claim, one piece of evidence. It breaks no rule.</summary>
internal static class ExampleRepository
{
    public static ImmutableArray<ExampleFile> Files { get; } =
    [
        new("claims/harbour-bridge/source.yaml", """
            title: Harbour bridge is full
            publisher: The Daily Example
            url: https://daily.example/harbour-bridge
            published: 2026-02-27
            retrieved: 2026-02-28
            language: en
            """),
        new("claims/harbour-bridge/source.txt", """
            The mayor wants a second bridge.
            Today the bridge carries 90,000 cars a day, the council was told.
            The bridge opened in 1932.
            """),
        new("claims/harbour-bridge/bridge-carries-90000-cars.yaml", """
            quote: the bridge carries 90,000 cars a day
            headline: About 61,000 cars a day, not 90,000
            verdict: mostly-inaccurate
            summary: The city counted about 61,000 cars a day in 2025.
            accurate-version: The bridge carried about 61,000 cars a day in 2025.
            evidence:
              - document: traffic-count-2025
                stance: undermines
                shows: Gives 61,204 cars a day as the mean of 2025.
            published: 2026-03-02
            """),
        new("claims/harbour-bridge/evidence/traffic-count-2025.yaml", """
            title: Traffic count 2025
            publisher: City of Exampleton, roads department
            published: 2026-01-15
            kind: data
            consulted: full
            """),
        new("site/site.yaml", """
            format: 2
            title: Example checks
            url: https://checks.example/
            """),
    ];
}
