using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC316: if the policy asks for it, documents with an address have an archived copy, unless they were not read.</summary>
internal static class ArchivedCopies
{
    public static void Check(Claim claim, CheckInput input, List<Diagnostic> findings)
    {
        foreach (var item in claim.Evidence)
        {
            if (item.Inline is { } document)
                Check(document, input, findings);
        }
    }

    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var dossier in input.Repository.Dossiers)
        {
            if (dossier.Source is { } source)
                Check(source.File, source.About, input, findings);
            foreach (var document in dossier.Evidence)
                Check(document, input, findings);
        }
    }

    private static void Check(EvidenceDocument document, CheckInput input, List<Diagnostic> findings)
    {
        if (document.Consulted != Consulted.NotSeen && document.Access != Access.Offline)
            Check(document.File, document.About, input, findings);
    }

    private static void Check(string file, Description about, CheckInput input, List<Diagnostic> findings)
    {
        if (input.Policy.Archive && about.Url is { } url && about.Archived.IsEmpty)
        {
            findings.Add(Rule.FC316.At(
                file, about.UrlMark, $"no archived copy of {url.Value} is linked",
                "save the page at web.archive.org or another archive, and add 'archived: [{url: ..., date: ...}]'; 'factcheck links --archive-missing' can save it for you"));
        }
    }
}
