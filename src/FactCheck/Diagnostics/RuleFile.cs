using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace FactCheck.Diagnostics;

/// <summary>
/// Reads the Markdown file of a rule, from its first line to its last. The form is fixed: front matter with <c>title</c>,
/// <c>severity</c> and, if they apply, <c>integrity: true</c> and <c>policy</c>; then the sections Why, How to fix it, Bad
/// example, Good example and, if there are any, Sources. Prose is one paragraph of plain text, without markup.
/// </summary>
internal sealed class RuleFile
{
    private const string Fence = "```";

    private readonly string _file;
    private readonly string[] _lines;
    private int _next;

    private RuleFile(string file, string text) => (_file, _lines) = (file, text.TrimEnd('\n').Split('\n'));

    private string? Line => _next < _lines.Length ? _lines[_next] : null;

    public static RuleText Read(string code)
    {
        var file = $"Rules/{code}.md";
        using var stream = typeof(RuleFile).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is not embedded in the program");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(file, reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    /// <exception cref="InvalidDataException">The file does not have this form; the message names file and line.</exception>
    public static RuleText Parse(string file, string text) => new RuleFile(file, text).Rule();

    private RuleText Rule()
    {
        Expect("---");
        var title = Value("title") ?? throw Wrong("expected 'title: ', followed by what is wrong in a few words");
        var severity = Line switch
        {
            "severity: error" => Severity.Error,
            "severity: warning" => Severity.Warning,
            "severity: info" => Severity.Info,
            _ => throw Wrong("expected 'severity: ', followed by error, warning or info"),
        };
        _next++;
        var integrity = Line is "integrity: true";
        if (integrity)
            _next++;
        var policy = Value("policy");
        Expect("---");
        Heading("Why");
        var why = Paragraph();
        Heading(RuleWords.Fix);
        var fix = Paragraph();
        Heading(RuleWords.Bad);
        var bad = Example();
        Heading(RuleWords.Good);
        var good = Example();
        return new RuleText(title, severity, integrity, policy, why, fix, bad, good, Sources());
    }

    private string? Value(string key)
    {
        if (Line is not { } line || !line.StartsWith(key + ": ", StringComparison.Ordinal) || line.Length == key.Length + 2)
            return null;
        _next++;
        return line[(key.Length + 2)..];
    }

    private void Heading(string title)
    {
        SkipBlank();
        Expect("## " + title);
        SkipBlank();
    }

    private string Paragraph()
    {
        var lines = new List<string>();
        while (Line is { Length: > 0 } line)
        {
            if (line[0] is '#' or '`' or '-' or ' ')
                throw Wrong("expected a paragraph of plain text");
            lines.Add(line);
            _next++;
        }

        return lines.Count > 0 ? string.Join(' ', lines) : throw Wrong("expected a paragraph of plain text");
    }

    private Example Example()
    {
        if (Line is not ['`', ..])
            return new Example([], Paragraph());
        var files = ImmutableArray.CreateBuilder<ExampleFile>();
        while (Line is ['`', ..])
        {
            files.Add(ExampleFile());
            SkipBlank();
        }

        return new Example(files.ToImmutable(), null);
    }

    private ExampleFile ExampleFile()
    {
        if (Line is not ['`', .. { Length: > 0 } name, '`'] || name.Contains('`', StringComparison.Ordinal))
            throw Wrong("expected the path of a file between backticks");
        _next++;
        SkipBlank();
        if (Line?.StartsWith(Fence, StringComparison.Ordinal) != true)
            throw Wrong($"expected {Fence}, followed by the text of the file");
        var start = _next + 1;
        var end = Array.IndexOf(_lines, Fence, start);
        if (end < 0)
            throw Wrong($"expected {Fence} after the text of the file");
        _next = end + 1;
        return new ExampleFile(name, string.Join('\n', _lines[start..end]));
    }

    private ImmutableArray<string> Sources()
    {
        SkipBlank();
        if (Line is null)
            return [];
        Heading(RuleWords.Sources);
        var sources = ImmutableArray.CreateBuilder<string>();
        while (Line is ['-', ' ', .. { Length: > 0 } source])
        {
            sources.Add(source);
            _next++;
        }

        return Line is null && sources.Count > 0 ? sources.ToImmutable() : throw Wrong("expected '- ', followed by a source");
    }

    private void SkipBlank()
    {
        while (Line is "")
            _next++;
    }

    private void Expect(string line)
    {
        if (Line != line)
            throw Wrong($"expected '{line}'");
        _next++;
    }

    private InvalidDataException Wrong(string message) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{_file}:{_next + 1}: {message}"));
}
