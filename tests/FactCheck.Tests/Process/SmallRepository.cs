namespace FactCheck.Tests.Process;

/// <summary>The least that builds: one document, one claim, one evidence item, no site folder.</summary>
internal static class SmallRepository
{
    public const string Claim = """
        quote: The bridge opened in 1932
        verdict: accurate
        summary: The city's own record has the opening in March 1932.
        evidence:
          - title: Register of public works
            publisher: City archive
            kind: primary
            consulted: full
            stance: supports
            shows: Lists the bridge as opened on 12 March 1932.
        published: 2026-01-05
        authors: [ada]
        """;

    public static TemporaryFolder Create(string claim = Claim)
    {
        var folder = new TemporaryFolder();
        folder.Put("claims/bridge/source.yaml", """
            title: Our bridge
            publisher: The Daily Example
            published: 2026-01-02
            language: en
            """);
        folder.Put("claims/bridge/source.txt", "The bridge opened in 1932.\nIt has four lanes.\n");
        folder.Put("claims/bridge/bridge-opened.yaml", claim);
        return folder;
    }
}
