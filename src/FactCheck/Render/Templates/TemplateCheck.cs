using FactCheck.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace FactCheck.Render.Templates;

/// <summary>
/// Reads a template's markup along its statements, as Go's html/template does: each printed value must stand where
/// escaping protects, and each branch must end where the others end. Values at the start of an address attribute are
/// wrapped so that only vetted addresses print there.
/// </summary>
internal sealed class TemplateCheck
{
    private static readonly HashSet<string> AddressAttributes = new(StringComparer.Ordinal)
    {
        "href", "src", "action", "formaction", "poster", "cite", "data", "background", "longdesc", "manifest", "ping", "xlink:href",
        "codebase", "classid", "archive", "profile", "icon", "lowsrc", "dynsrc", "attributionsrc",
    };

    /// <summary>Attributes in which no escaping protects: a sheet, a page, a list of addresses, what another attribute means.</summary>
    private static readonly HashSet<string> NeverPrinted = new(StringComparer.Ordinal)
    {
        "style", "srcdoc", "srcset", "imagesrcset", "http-equiv", "attributename",
    };

    private readonly string _file;
    private readonly Func<string, bool> _exists;
    private readonly List<Diagnostic> _findings;
    private bool _hasChanged;

    private TemplateCheck(string file, Func<string, bool> exists, List<Diagnostic> findings)
    {
        _file = file;
        _exists = exists;
        _findings = findings;
    }

    /// <param name="exists">Whether there is a template of this name to include.</param>
    public static void Run(string file, ScriptPage page, Func<string, bool> exists, List<Diagnostic> findings)
    {
        var check = new TemplateCheck(file, exists, findings);
        var end = check.Block(page.Body, HtmlPosition.Start, loopStart: null);
        if (end.Place != HtmlPlace.Text && !check._hasChanged)
        {
            findings.Add(TemplateRules.ContextChanged.At(
                file, new Mark(page.Span.End.Line + 1, page.Span.End.Column + 1), $"the template ends {Inside(end)}", "close it: every template begins and ends in text"));
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
            case ScriptForStatement loop and not ScriptTableRowStatement: // That one prints markup of its own.
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
                _findings.Add(TemplateRules.Refused.At(
                    _file, MarkOf(statement.Span), $"'{Keyword(statement)}' is not allowed in templates", "use if, for, case, with and include"));
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

        if (statement.Expression is ScriptFunctionCall { Target: ScriptVariable { Name: IncludePartial.Name } } include)
        {
            Include(include, position);
            return position;
        }

        Inside(statement.Expression);
        if (Danger(position) is { } danger)
        {
            _findings.Add(TemplateRules.Unprotected.At(
                _file, MarkOf(statement.Span), $"a value is printed {danger}", "print values in text or in quoted attributes: name=\"{{ value }}\""));
        }
        else if (position.Place is HtmlPlace.DoubleQuoted or HtmlPlace.SingleQuoted && AddressAttributes.Contains(position.Attribute))
        {
            if (position.Value.Length == 0)
                Wrap(statement, LeadsReaders(position) ? TemplateFunctions.AsLink : TemplateFunctions.AsOwnLink);
            else if (!IsSafeStart(position.Value))
                _findings.Add(TemplateRules.Unprotected.At(_file, MarkOf(statement.Span), "a value is printed into an address with another scheme", "start the address with http://, https://, mailto:, # or a page's address"));
        }

        else if (position is { Name: "meta", Attribute: "content" } && position.Value.Replace(" ", "", StringComparison.Ordinal).EndsWith("url=", StringComparison.OrdinalIgnoreCase))
        {
            Wrap(statement, TemplateFunctions.AsOwnLink);
        }

        return position.AfterPrinting();
    }

    /// <summary>Whether the address is one that readers choose to follow; any other loads, sends or runs what is there.</summary>
    private static bool LeadsReaders(HtmlPosition position) =>
        (position.Name is "a" or "area" && position.Attribute == "href") || position.Attribute is "cite" or "longdesc";

    private void Include(ScriptFunctionCall include, HtmlPosition position)
    {
        foreach (var argument in include.Arguments.Skip(1))
            Inside(argument);
        if (position.Place != HtmlPlace.Text)
        {
            _findings.Add(TemplateRules.Refused.At(_file, MarkOf(include.Span), "'include' stands inside a tag", "include templates only between tags"));
        }

        if (include.Arguments.FirstOrDefault() is not ScriptLiteral { Value: string name })
            _findings.Add(TemplateRules.Refused.At(_file, MarkOf(include.Span), "'include' takes a name in quotation marks", "write {{ include 'partials/name' }}"));
        else if (!_exists(name))
            _findings.Add(TemplateRules.UnknownPartial.At(_file, MarkOf(include.Span), $"there is no template '{name}'", $"write templates/{name}.html, or mend the name"));
    }

    /// <summary>An include that is part of an expression would print at once, and print again as a value.</summary>
    private void Inside(ScriptNode? node)
    {
        if (node is null)
            return;
        if (node is ScriptVariable { Name: IncludePartial.Name })
            _findings.Add(TemplateRules.Refused.At(_file, MarkOf(node.Span), "'include' is used as a value", "write it alone: {{ include 'partials/name' }}"));
        if (node is ScriptAnonymousFunction)
            _findings.Add(TemplateRules.Refused.At(_file, MarkOf(node.Span), "'do' is not allowed in templates", "use if, for, case, with and include"));
        for (var i = 0; i < node.ChildrenCount; i++)
            Inside(node.GetChildren(i));
    }

    /// <summary>What follows is checked against the branch that leaves an address least determined.</summary>
    private HtmlPosition Join(ScriptStatement statement, HtmlPosition one, HtmlPosition other)
    {
        if (!one.IsLike(other))
            Changed(statement);
        return one.Value.Length == 0 || !IsSafeStart(one.Value) ? one : one with { Value = other.Value };
    }

    private void Changed(ScriptStatement statement)
    {
        _hasChanged = true;
        _findings.Add(TemplateRules.ContextChanged.At(
            _file, MarkOf(statement.Span), $"'{Keyword(statement)}' leaves the markup in another place than it found it",
            "open and close tags and attributes on the same side of a branch or loop"));
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
        HtmlPlace.Comment => "inside a comment",
        HtmlPlace.RawText => $"inside <{position.Name}>",
        HtmlPlace.DoubleQuoted or HtmlPlace.SingleQuoted => $"inside the attribute '{position.Attribute}' of <{position.Name}>",
        _ => $"inside the tag <{position.Name}>",
    };

    private static string? Danger(HtmlPosition position) => position.Place switch
    {
        HtmlPlace.Text => null,
        HtmlPlace.DoubleQuoted or HtmlPlace.SingleQuoted =>
            position.Attribute.StartsWith("on", StringComparison.Ordinal) ? $"into the event handler '{position.Attribute}'"
            : NeverPrinted.Contains(position.Attribute) ? $"into the attribute '{position.Attribute}'"
            : position.Name == "set" || position.Name.StartsWith("animate", StringComparison.Ordinal) ? $"into <{position.Name}>, which can set any attribute"
            : null,
        HtmlPlace.Unquoted or HtmlPlace.BeforeValue => "as an attribute value without quotation marks",
        HtmlPlace.RawText => $"inside <{position.Name}>",
        HtmlPlace.Comment => "inside a comment",
        HtmlPlace.Declaration => "inside a declaration",
        _ => "inside a tag, outside of attribute values",
    };

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
    public static Mark MarkOf(SourceSpan span) => new(span.Start.Line + 1, span.Start.Column + 1, Math.Max(1, span.Start.Line == span.End.Line ? span.Length : 1));
}
