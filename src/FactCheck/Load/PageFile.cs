using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Load;

/// <summary>
/// <c>site/pages/&lt;name&gt;[.&lt;lang&gt;].md</c>: YAML front matter between <c>---</c> lines, then Markdown. The name of a page in a
/// subfolder includes the folder: <c>guide/set-up</c>.
/// </summary>
internal static class PageFile
{
    public const string Folder = "site/pages";

    public static MarkdownPage? Read(string id, string? language, string file, string text, List<Diagnostic> findings)
    {
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", 3, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            findings.Add(Rule.FC103.At(file, Location.FileStart, "the page has no title", "start the file with three lines: '---', then 'title: About us', then '---'"));
            return null;
        }

        var frontMatter = text[4..(end + 1)];
        if (Fields.Of(file, YamlReader.Read(file, frontMatter, findings, firstLine: 2), SiteListTables.Page, findings) is not { } fields)
            return null;
        var title = fields.Required("title", "add a line such as 'title: About us' between the two lines '---'");
        var nav = fields.Number("nav", 1, 999);
        var description = fields.Text("description");
        var ai = AiFields.Read(fields);
        var corrections = CorrectionFields.Read(fields);
        fields.RejectUnknown();
        return title is null ? null : new MarkdownPage(id, language, file, title, nav, description, ai, corrections, Body(text, end + "\n---\n".Length));
    }

    private static Text Body(string text, int start)
    {
        var line = text.AsSpan(0, start).Count('\n') + 1;
        var body = text[start..];
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        var location = new Location(line, 1);
        for (var offset = 0; offset <= body.Length;)
        {
            lines.Add(new TextLine(offset, line++, 1));
            var next = body.IndexOf('\n', offset);
            if (next < 0)
                break;
            offset = next + 1;
        }

        return new Text(body, location, lines.ToImmutable());
    }
}
