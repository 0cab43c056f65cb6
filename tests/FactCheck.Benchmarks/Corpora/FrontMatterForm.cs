using System.Globalization;
using System.Text;

namespace FactCheck.Benchmarks.Corpora;

/// <summary>The corpus for generators that read Markdown files with YAML front matter; evidence is written out in each claim.</summary>
internal static class FrontMatterForm
{
    /// <param name="folder">Of the claims.</param>
    /// <param name="idKey">Eleventy takes <c>id</c> for itself.</param>
    public static void Write(string folder, int claims, string idKey)
    {
        Directory.CreateDirectory(folder);
        var sizes = Corpus.Sizes(claims);
        Parallel.For(0, sizes.Count, number =>
        {
            var dossier = Corpus.Dossier(number, sizes[number]);
            foreach (var claim in dossier.Claims)
                File.WriteAllText(Path.Join(folder, claim.Id + ".md"), Page(dossier, claim, idKey));
        });
    }

    private static string Page(CorpusDossier dossier, CorpusClaim claim, string idKey)
    {
        var page = new StringBuilder(5_000);
        page.Append("---\n").Append(idKey).Append(": ").Append(claim.Id).Append('\n');
        Text("title", claim.Headline);
        Text("claim", claim.Quote);
        Text("quote", dossier.Sentences.First(sentence => sentence.StartsWith(claim.Quote, StringComparison.Ordinal)));
        Text("source", dossier.Title);
        page.Append(CultureInfo.InvariantCulture, $"dossiers: [{dossier.Id}]\npeople: [{claim.Claimant}]\nverdicts: [{claim.Verdict}]\n");
        page.Append(CultureInfo.InvariantCulture, $"date: {FactCheckForm.Day(claim.Published)}\nsaid: {FactCheckForm.Day(dossier.Published)}\nverdict: {claim.Verdict}\n");
        Text("summary", claim.Summary);
        if (claim.AccurateVersion is { } accurate)
            Text("accurate", accurate);
        if ((claim.LeavesOut ?? claim.WouldChange) is { } limits)
            Text("limits", limits);
        page.Append("topics: [").AppendJoin(", ", claim.Topics).Append("]\nevidence:\n");
        foreach (var item in claim.Evidence)
        {
            page.Append(CultureInfo.InvariantCulture, $"  - title: {item.Document.Title}\n    publisher: {item.Document.Publisher}\n    url: {item.Document.Url}\n");
            page.Append(CultureInfo.InvariantCulture, $"    date: {FactCheckForm.Day(item.Document.Date)}\n    stance: {item.Stance}\n    shows: {FactCheckForm.Quoted(item.Shows)}\n");
        }

        if (claim.Correction is { } correction)
            page.Append(CultureInfo.InvariantCulture, $"corrected: {FactCheckForm.Day(correction.Date)}\ncorrection: {FactCheckForm.Quoted(correction.Note)}\n");
        page.Append("---\n").Append(claim.Analysis);
        foreach (var item in claim.Evidence)
            page.Append(CultureInfo.InvariantCulture, $"\n[^{item.Key}]: {item.Document.Title}\n");
        return page.ToString();

        void Text(string key, string text) => page.Append(key).Append(": ").Append(FactCheckForm.Quoted(text)).Append('\n');
    }
}
