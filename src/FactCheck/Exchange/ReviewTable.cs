using System.Text.Json.Nodes;
using FactCheck.Diagnostics;
using FactCheck.Texts;

namespace FactCheck.Exchange;

/// <summary>Reads ClaimReviews from CSV (RFC 4180). The first row names the columns, in any order and case.</summary>
internal static class ReviewTable
{
    /// <exception cref="Refusal">The column of the claims is missing, or a quotation mark is not closed.</exception>
    public static IEnumerable<JsonObject> Read(string text)
    {
        var rows = Csv.Rows(text).Where(row => row.Any(cell => cell.Length > 0)).ToList();
        if (rows.Count == 0)
            return [];
        var columns = rows[0].Select(name => name.Trim().Replace("_", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant()).ToList();
        var claim = Column("claimreviewed", "text", "claim");
        if (claim < 0)
            throw new Refusal("the table has no column claimReviewed", "its first row names the columns: claimReviewed, claimant, claimDate, url, title, publisher, site, reviewDate, textualRating, languageCode");
        var (claimant, claimDate, url, title) = (Column("claimant", "claimauthor"), Column("claimdate"), Column("url", "reviewurl"), Column("title", "reviewtitle"));
        var (publisher, site, date) = (Column("publisher", "publishername", "author"), Column("site", "publishersite"), Column("reviewdate", "datepublished"));
        var (rating, language) = (Column("textualrating", "rating", "alternatename"), Column("languagecode", "language", "inlanguage"));
        return rows.Skip(1).Select(row => ReviewFile.Compose(
            Cell(row, claim), Cell(row, claimant), Cell(row, claimDate), Cell(row, url), Cell(row, title), Cell(row, publisher), Cell(row, site), Cell(row, date), Cell(row, rating), Cell(row, language)));

        int Column(params string[] names) => columns.FindIndex(names.Contains);
    }

    private static string? Cell(List<string> row, int column) => column >= 0 && column < row.Count && row[column].Trim() is { Length: > 0 } text ? text : null;
}
