using FactCheck.Diagnostics;
using FactCheck.Model;
using Scriban.Parsing;
using Scriban.Syntax;

namespace FactCheck.Render.Templates;

/// <summary>
/// Follows a template's markup through its statements, as Go's html/template does: each printed value must be in a place
/// where escaping protects, and all branches must end in the same place. Values at the start of an address attribute are
/// wrapped, so that only checked addresses are printed there.
/// </summary>
internal sealed class TemplateCheck
{
    private static readonly HashSet<string> AddressAttributes = new(StringComparer.Ordinal)
    {
        "href", "src", "action", "formaction", "poster", "cite", "data", "background", "longdesc", "manifest", "ping", "xlink:href",
        "codebase", "classid", "archive", "profile", "icon", "lowsrc", "dynsrc", "attributionsrc",
    };

    /// <summary>Attributes in which escaping does not protect: they contain styles, a page, addresses, or a meaning for another attribute.</summary>
    private static readonly HashSet<string> NeverPrinted = new(StringComparer.Ordinal)
    {
        "style", "srcdoc", "srcset", "imagesrcset", "http-equiv", "attributename",
    };

    /// <summary>The longest expression that a hint repeats, in UTF-16 units.</summary>
    private const int LongestRepeated = 60;

    private readonly string _file;
    private readonly IReadOnlySet<string> _names;
    private readonly IReadOnlySet<string> _assets;
    private readonly List<Diagnostic> _findings;
    private bool _hasChanged;

    private TemplateCheck(string file, IReadOnlySet<string> names, IReadOnlySet<string> assets, List<Diagnostic> findings) =>
        (_file, _names, _assets, _findings) = (file, names, assets, findings);

    /// <param name="names">The templates that can be included.</param>
    /// <param name="assets">The files below <c>site/assets</c>.</param>
    public static void Run(string file, ScriptPage page, IReadOnlySet<string> names, IReadOnlySet<string> assets, List<Diagnostic> findings)
    {
        var check = new TemplateCheck(file, names, assets, findings);
        var end = check.Block(page.Body, HtmlPosition.Start, loopStart: null);
        if (end.Place != HtmlContext.Text && !check._hasChanged)
        {
            findings.Add(Rule.FC606.At(
                file, new Location(page.Span.End.Line + 1, page.Span.End.Column + 1), $"the template ends {Inside(end)}", end.Place is HtmlContext.DoubleQuoted or HtmlContext.SingleQuoted ? "close the attribute with a quotation mark and the tag with >" : end.Place is HtmlContext.Comment ? "close it with -->" : end.Place is HtmlContext.RawText ? $"close it with </{end.Name}>" : "close the tag with >"));
        }
    }

    private HtmlPosition Block(ScriptBlockStatement? block, HtmlPosition position, HtmlPosition? loopStart)
    {
        if (block is null)
            return position;
        foreach (var statement in block.Statements.ToArray())
            position = Statement(statement, position, loopStart);
        return position;
    }

    private HtmlPosition Statement(ScriptStatement statement, HtmlPosition position, HtmlPosition? loopStart)
    {
        switch (statement)
        {
            case ScriptRawStatement raw:
                return position.After(raw.Text.FullText.AsSpan(raw.Text.Index, raw.Text.Length));
            case ScriptExpressionStatement expression:
                return Expression(expression, position);
            case ScriptIfStatement branch:
                Inside(branch.Condition);
                return Join(branch, Block(branch.Then, position, loopStart), branch.Else is null ? position : Statement(branch.Else, position, loopStart));
            case ScriptElseStatement otherwise:
                return Block(otherwise.Body, position, loopStart);
            case ScriptForStatement loop and not ScriptTableRowStatement: // Tablerow prints its own markup.
                Inside(loop.Iterator);
                Join(loop, Block(loop.Body, position, position), position);
                return loop.Else is null ? position : Join(loop, Statement(loop.Else, position, loopStart), position);
            case ScriptWhileStatement loop:
                Inside(loop.Condition);
                return Join(loop, Block(loop.Body, position, position), position);
            case ScriptCaseStatement choice:
                Inside(choice.Value);
                return Block(choice.Body, position, loopStart);
            case ScriptWhenStatement option:
                return Join(option, Block(option.Body, position, loopStart), option.Next is null ? position : Statement(option.Next, position, loopStart));
            case ScriptWithStatement with:
                return Block(with.Body, position, loopStart);
            case ScriptBreakStatement or ScriptContinueStatement:
                if (loopStart is { } start && !start.IsLike(position))
                    Changed(statement);
                return position;
            case ScriptEscapeStatement or ScriptEndStatement or ScriptNopStatement:
                return position;
            default:
                _findings.Add(Rule.FC604.At(
                    _file, LocationOf(statement.Span), $"'{Keyword(statement)}' is not allowed in templates", Instead(statement)));
                return position;
        }
    }

    private HtmlPosition Expression(ScriptExpressionStatement statement, HtmlPosition position)
    {
        if (statement.Expression is ScriptAssignExpression assignment)
        {
            Inside(assignment.Value);
            return position;
        }

        if (statement.Expression is ScriptFunctionCall { Target: ScriptVariable { Name: TemplateFunctions.Include } } include)
        {
            Include(include, position);
            return position;
        }

        Inside(statement.Expression);
        if (position.Place is HtmlContext.TagName or HtmlContext.InTag && statement.Expression is ScriptFunctionCall { Target: ScriptVariable { Name: TemplateFunctions.LanguageOf } })
            return position;
        if (Danger(position) is { } danger)
        {
            _findings.Add(Rule.FC603.At(
                _file, LocationOf(statement.Span), $"a value is printed {danger}, where escaping cannot protect readers", SafePlace(statement, position)));
        }
        else if (position.Place is HtmlContext.DoubleQuoted or HtmlContext.SingleQuoted && AddressAttributes.Contains(position.Attribute))
        {
            if (position.Value.Length == 0)
                Wrap(statement, LeadsReaders(position) ? TemplateFunctions.AsLink : TemplateFunctions.AsOwnLink);
            else if (!IsSafeStart(position.Value))
                _findings.Add(Rule.FC603.At(_file, LocationOf(statement.Span), $"a value is printed into an address that starts with '{position.Value.Replace(HtmlPosition.PrintedValue, '…')}'", "start the address with https://, http://, mailto: or #, or print an address alone: href=\"{{ link.address }}\""));
        }
        else if (position is { Name: "meta", Attribute: "content" } && position.Value.Replace(" ", "", StringComparison.Ordinal).EndsWith("url=", StringComparison.OrdinalIgnoreCase))
        {
            Wrap(statement, TemplateFunctions.AsOwnLink);
        }

        return position.AfterPrinting();
    }

    /// <summary>Whether readers choose to follow the address; all other attributes load, send or run something.</summary>
    private static bool LeadsReaders(HtmlPosition position) =>
        (position.Name is "a" or "area" && position.Attribute == "href") || position.Attribute is "cite" or "longdesc";

    private void Include(ScriptFunctionCall include, HtmlPosition position)
    {
        foreach (var argument in include.Arguments.Skip(1))
            Inside(argument);
        if (position.Place != HtmlContext.Text)
        {
            _findings.Add(Rule.FC604.At(_file, LocationOf(include.Span), "'include' is inside a tag", "write it between tags; what a tag needs is printed in its attributes: class=\"{{ claim.verdict.id }}\""));
        }

        if (include.Arguments.FirstOrDefault() is not ScriptLiteral { Value: string name })
            _findings.Add(Rule.FC604.At(_file, LocationOf(include.Span), "'include' takes a name in quotation marks", "write {{ include 'partials/name' }}"));
        else if (!_names.Contains(name))
            _findings.Add(Rule.FC605.At(_file, LocationOf(include.Span), $"there is no template '{name}'", Nearest.Question(name, _names) ?? (IsName(name) ? $"write templates/{name}.html, or include another" : "write the name of a file in templates or templates/partials, without .html, such as 'partials/head'")));
    }

    /// <summary>Reports includes in expressions, which would print immediately and again as a value, functions, and missing assets.</summary>
    private void Inside(ScriptNode? node)
    {
        if (node is null)
            return;
        if (node is ScriptVariable { Name: TemplateFunctions.Include })
            _findings.Add(Rule.FC604.At(_file, LocationOf(node.Span), "'include' is used as a value", "write it alone: {{ include 'partials/name' }}"));
        if (node is ScriptAnonymousFunction)
            _findings.Add(Rule.FC604.At(_file, LocationOf(node.Span), "'do' is not allowed in templates", "write the markup where it is needed, or put it into templates/partials and include it"));
        if (AssetIn(node) is { Value: string path } name && !_assets.Contains(path))
            _findings.Add(Rule.FC607.At(_file, LocationOf(name.Span), $"there is no file site/assets/{path}", Nearest.Question(path, _assets) ?? "put it there, or write the path of another file below site/assets"));
        for (var i = 0; i < node.ChildrenCount; i++)
            Inside(node.GetChildren(i));
    }

    /// <summary>The name in <c>asset 'name'</c> and <c>'name' | asset</c>; null for other expressions, and for a name that is computed.</summary>
    private static ScriptLiteral? AssetIn(ScriptNode node) => node switch
    {
        ScriptFunctionCall { Target: ScriptVariable { Name: TemplateFunctions.Asset } } call => call.Arguments.FirstOrDefault() as ScriptLiteral,
        ScriptPipeCall { From: ScriptLiteral from, To: ScriptFunctionCall { Target: ScriptVariable { Name: TemplateFunctions.Asset }, Arguments.Count: 0 } } => from,
        _ => null,
    };

    /// <summary>Joins two branches; the checks continue with the one whose address is less determined.</summary>
    private HtmlPosition Join(ScriptStatement statement, HtmlPosition one, HtmlPosition other)
    {
        if (!one.IsLike(other))
            Changed(statement);
        return one.Value.Length == 0 || !IsSafeStart(one.Value) ? one : one with { Value = other.Value };
    }

    private void Changed(ScriptStatement statement)
    {
        _hasChanged = true;
        _findings.Add(Rule.FC606.At(
            _file, LocationOf(statement.Span), $"'{Keyword(statement)}' ends in another place of the markup than it starts",
            "write only whole tags and whole attributes inside: close a tag that was opened before it after it"));
    }

    private static void Wrap(ScriptExpressionStatement statement, string function)
    {
        var value = statement.Expression;
        statement.Expression = null;
        var call = new ScriptFunctionCall { Target = new ScriptVariableGlobal(function), Span = statement.Span, ExplicitCall = true };
        call.Arguments.Add(value is ScriptVariable or ScriptMemberExpression ? value : new ScriptNestedExpression(value!) { Span = statement.Span });
        statement.Expression = call;
    }

    private static string Inside(HtmlPosition position) => position.Place switch
    {
        HtmlContext.Comment => "inside a comment",
        HtmlContext.RawText => $"inside <{position.Name}>",
        HtmlContext.DoubleQuoted or HtmlContext.SingleQuoted => $"inside the attribute '{position.Attribute}' of <{position.Name}>",
        _ => $"inside the tag <{position.Name}>",
    };

    private static string? Danger(HtmlPosition position) => position.Place switch
    {
        HtmlContext.Text => null,
        HtmlContext.DoubleQuoted or HtmlContext.SingleQuoted =>
            position.Attribute.StartsWith("on", StringComparison.Ordinal) ? $"into the event handler '{position.Attribute}'"
            : NeverPrinted.Contains(position.Attribute) ? $"into the attribute '{position.Attribute}'"
            : position.Name == "set" || position.Name.StartsWith("animate", StringComparison.Ordinal) ? $"into <{position.Name}>, which can set any attribute"
            : null,
        HtmlContext.Unquoted or HtmlContext.BeforeValue => "as an attribute value without quotation marks",
        HtmlContext.RawText => $"inside <{position.Name}>",
        HtmlContext.Comment => "inside a comment",
        HtmlContext.Declaration => "inside a declaration",
        _ => "inside a tag, outside attribute values",
    };

    private static string SafePlace(ScriptExpressionStatement statement, HtmlPosition position)
    {
        var value = $"{{{{ {statement.Expression?.ToString()?.Trim()} }}}}";
        if (value.Length > LongestRepeated || value.Contains('\n', StringComparison.Ordinal))
            value = "{{ value }}";
        return position.Place switch
        {
            HtmlContext.Unquoted or HtmlContext.BeforeValue when !IsDangerous(position) => $"put it in quotation marks: {position.Attribute}=\"{value}\"",
            HtmlContext.Comment => "delete the comment, or take the value out of it",
            HtmlContext.RawText when position.Name == "script" => $"print it into an attribute, data-value=\"{value}\", and let the script read that",
            HtmlContext.RawText or HtmlContext.DoubleQuoted or HtmlContext.SingleQuoted when position.Name == "style" || position.Attribute == "style" => $"write fixed rules for a class, and print which: class=\"{value}\"",
            HtmlContext.DoubleQuoted or HtmlContext.SingleQuoted when position.Attribute.StartsWith("on", StringComparison.Ordinal) => $"print it into an attribute, data-value=\"{value}\", and let a script of site/assets read that",
            HtmlContext.TagName or HtmlContext.InTag or HtmlContext.AttributeName or HtmlContext.AfterAttributeName or HtmlContext.EndTag => $"print it as the text of a tag or the value of an attribute, such as title=\"{value}\"",
            _ => $"write a fixed value here, and print {value} as text or into an attribute such as title",
        };
    }

    private static string Instead(ScriptStatement statement) => statement switch
    {
        ScriptCaptureStatement => "print the parts where they are needed; a value of its own is written {{ name = value }}",
        ScriptFunction or ScriptWrapStatement => "put the markup into a file of templates/partials, and include it with its values: {{ include 'partials/name' value }}",
        ScriptImportStatement => "name the members where they are needed, such as site.title",
        ScriptTableRowStatement => "write the rows with 'for': {{ for x in list }}<tr>…</tr>{{ end }}",
        ScriptReturnStatement => "put the rest inside an 'if'",
        _ => "delete it; templates have if, for, case, with and include",
    };

    private static bool IsName(string name) =>
        name.Split('/') is [.. var folders, var last] && Id.IsWellFormed(last) && folders is [] or ["partials"];

    private static bool IsDangerous(HtmlPosition position) => Danger(position with { Place = HtmlContext.DoubleQuoted }) is not null;

    private static bool IsSafeStart(string value) =>
        value[0] is '#' or '/' or '?' or '.' or HtmlPosition.PrintedValue
        || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);

    private static string Keyword(ScriptStatement statement) => statement switch
    {
        ScriptIfStatement => "if",
        ScriptTableRowStatement => "tablerow",
        ScriptForStatement => "for",
        ScriptWhileStatement => "while",
        ScriptWhenStatement => "when",
        ScriptBreakStatement => "break",
        ScriptContinueStatement => "continue",
        ScriptCaptureStatement => "capture",
        ScriptWrapStatement => "wrap",
        ScriptFunction => "func",
        ScriptImportStatement => "import",
        ScriptReturnStatement => "ret",
        ScriptReadOnlyStatement => "readonly",
        _ => "this statement",
    };

    /// <summary>Scriban counts lines and columns from 0.</summary>
    public static Location LocationOf(SourceSpan span) => new(span.Start.Line + 1, span.Start.Column + 1, Math.Max(1, span.Start.Line == span.End.Line ? span.Length : 1));
}
