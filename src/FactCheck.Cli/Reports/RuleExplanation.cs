using System.Globalization;
using FactCheck.Diagnostics;

namespace FactCheck.Cli.Reports;

/// <param name="Width">The longest line of prose, in characters; null to leave lines unbroken.</param>
/// <param name="Colour">Whether headings are bold.</param>
internal sealed record RuleExplanation(int? Width, bool Colour)
{
    public void Write(Rule rule, TextWriter output)
    {
        output.WriteLine(Strong($"{rule.Code}: {rule.Title}"));
        output.WriteLine();
        WriteProse(rule.Why, "", output);
        output.WriteLine();
        WriteProse(RuleWords.Severity(rule), "", output);
        output.WriteLine();
        output.WriteLine(Strong(RuleWords.Fix));
        WriteProse(rule.Fix, "  ", output);
        WriteExample(RuleWords.Bad, rule.Bad, output);
        WriteExample(RuleWords.Good, rule.Good, output);
        if (rule.Sources.IsEmpty)
            return;
        output.WriteLine();
        output.WriteLine(Strong(RuleWords.Sources));
        foreach (var source in rule.Sources)
            WriteProse(source, "  ", output);
    }

    public void WriteAll(TextWriter output)
    {
        foreach (var area in RuleArea.All)
        {
            output.WriteLine(Strong(string.Create(CultureInfo.InvariantCulture, $"{area.Title} (FC{area.Digit}xx)")));
            foreach (var rule in area.Rules)
                output.WriteLine($"  {rule.Code}  {(rule.Integrity ? "error, always" : RuleWords.Word(rule.Default)),-13}  {rule.Title}");
            output.WriteLine();
        }

        WriteProse("These are the default severities. 'factcheck explain FC203' explains a rule in full.", "", output);
    }

    private void WriteExample(string heading, Example example, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(Strong(heading));
        if (example.Description is { } description)
            WriteProse(description, "  ", output);
        foreach (var (file, text) in example.Files)
        {
            output.WriteLine($"  {file}");
            foreach (var line in text.Split('\n'))
                output.WriteLine(line.Length == 0 ? "" : "    " + Printable.OneLine(line));
        }
    }

    private void WriteProse(string text, string indent, TextWriter output)
    {
        var line = indent;
        foreach (var word in text.Split(' '))
        {
            if (Width is { } width && line.Length > indent.Length && line.Length + 1 + word.Length > width)
            {
                output.WriteLine(line);
                line = indent;
            }

            line += line.Length == indent.Length ? word : " " + word;
        }

        output.WriteLine(line);
    }

    private string Strong(string text) => Colour ? $"\u001b[1m{text}\u001b[0m" : text;
}
