using System.Text;
using CsCheck;
using FactCheck.Tests.Hostile;
using FactCheck.Texts;

namespace FactCheck.Tests.Texts;

public sealed class SpreadsheetCellTest
{
    private static readonly string[] Parts =
        ["=", "+", "-", "@", "\t", "\r", "\n", ";", ",", "\"", "'", " ", "\u00A0", "\u3000", "＝", "＋", "－", "＠", "a", "1", "=cmd|'/c calc'!A1", "é"];

    private static readonly Gen<string> Texts = Gen.Int[0, Parts.Length - 1].Select(i => Parts[i]).Array[0, 12].Select(string.Concat);

    /// <summary>The cases of https://owasp.org/www-community/attacks/CSV_Injection, and what splits a cell in another locale.</summary>
    [Theory]
    [InlineData("=1+2", "'=1+2")]
    [InlineData("-3 degrees", "'-3 degrees")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "\"'\t'=1\"")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=1+2\";=1+2", "\"'=1+2\"\";'=1+2\"")]
    [InlineData("a;=1", "\"a;'=1\"")]
    [InlineData("a; \"=1\"", "\"a; \"\"'=1\"\"\"")]
    [InlineData("one\n=1", "\"one\n'=1\"")]
    [InlineData("'=1", "''=1")]
    [InlineData("a - b = c", "a - b = c")]
    [InlineData("one; two", "\"one; two\"")]
    [InlineData("'tis", "'tis")]
    [InlineData("", "")]
    public void An_apostrophe_precedes_each_formula(string text, string cell) => Assert.Equal(cell, Cell(text));

    [Fact]
    public void No_cell_runs_whatever_separator_a_spreadsheet_splits_at() => Gen.Select(Texts, Texts).ForAll(pair =>
    {
        var file = $"id,text,more\r\nc-1,{Cell(pair.Item1)},{Cell(pair.Item2)}\r\n";
        foreach (var separator in ",;\t")
            Assert.Empty(Spreadsheet.Formulas(file, separator));
    }, iter: 20_000);

    [Fact]
    public void The_text_comes_back_whole() => Texts.ForAll(text =>
    {
        var cell = Cell(text);
        var value = cell.StartsWith('"') ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell;
        Assert.Equal(text, Spreadsheet.WithoutGuards(value));
    }, iter: 20_000);

    private static string Cell(string text)
    {
        var table = new StringBuilder();
        SpreadsheetCell.Append(table, text);
        return table.ToString();
    }
}
