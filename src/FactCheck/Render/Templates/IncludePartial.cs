using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace FactCheck.Render.Templates;

/// <summary>
/// <c>include 'name' a b</c>: prints another template, with the arguments as <c>$1</c>, <c>$2</c>. It prints directly into
/// the page and returns no value, so that nothing is escaped twice.
/// </summary>
internal sealed class IncludePartial : IScriptCustomFunction
{
    public const string Name = "include";

    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), index == 0 ? "name" : "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var page = (HtmlTemplateContext)context;
        var template = page.Templates.Find((string)arguments[0]!);
        context.EnterRecursive(callerContext);
        context.PushLocal();
        try
        {
            context.SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true, force: true);
            context.Evaluate(template.Page!);
        }
        finally
        {
            context.PopLocal();
            context.ExitRecursive(callerContext);
        }

        return null;
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
