using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Pages;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace FactCheck.Render.Templates;

/// <summary>The functions that templates can call. Scriban's own are left out: some read the clock, and all use reflection.</summary>
internal static class TemplateFunctions
{
    /// <summary>
    /// <c>include 'name' a b</c>: prints another template, with the arguments as <c>$1</c>, <c>$2</c>. It prints directly into
    /// the page and returns no value, so that nothing is escaped twice.
    /// </summary>
    public const string Include = "include";

    /// <summary>Wrapped around values that are printed at the start of an address attribute.</summary>
    public const string AsLink = "as_link";

    /// <summary>The same for attributes that a browser loads or runs: only addresses of this site.</summary>
    public const string AsOwnLink = "as_own_link";

    /// <summary>
    /// <c>lang_of text</c>: the attributes <c>lang</c> and <c>dir</c> of the block around a text, each if it differs from the
    /// page's. The only value that may be printed in a tag outside of an attribute: it has no text of others.
    /// </summary>
    public const string LanguageOf = "lang_of";

    /// <summary><c>asset 'logo.svg'</c>: the address of a file of <c>site/assets</c>; <see cref="TemplateCheck"/> looks up names in quotation marks.</summary>
    public const string Asset = "asset";

    /// <summary>The functions that people write; <see cref="TemplateCheck"/> adds the others.</summary>
    public static string[] Names { get; } = [.. Create().Keys.Where(name => !name.StartsWith("as_", StringComparison.Ordinal))];

    public static ScriptObject Create() => new()
    {
        [Include] = new TemplateFunction(Include, 1, int.MaxValue, Partial),
        ["t"] = new TemplateFunction("t", 1, 10, Phrase),
        ["date"] = new TemplateFunction("date", 1, 1, (page, arguments) => arguments[0] is PartialDate date ? page.Wording.Date(date) : Unfit("date", "a date")),
        ["number"] = new TemplateFunction("number", 1, 1, (page, arguments) => arguments[0] is int number ? page.Wording.Number(number) : Unfit("number", "a number")),
        ["icon"] = new TemplateFunction("icon", 1, 1, (page, arguments) => arguments[0] is Verdict verdict ? Icons.Draw(verdict, page.Scope.In(verdict.Label), page.Wording.OpeningQuote) : Unfit("icon", "a verdict")),
        ["quoted"] = new TemplateFunction("quoted", 2, 2, (page, arguments) => page.Scope.WordingOf(arguments[1] as string ?? "").Quoted(arguments[0]?.ToString() ?? "")),
        ["isolated"] = new TemplateFunction("isolated", 1, 1, (page, arguments) => page.Isolated(arguments[0] as string ?? "")),
        [LanguageOf] = new TemplateFunction(LanguageOf, 1, 1, (page, arguments) => arguments[0] switch
        {
            null => Html.Empty,
            LocalText text => page.LanguageAttributes(text.Language),
            string tag when LanguageTag.IsKnown(tag) => page.LanguageAttributes(tag),
            _ => Unfit(LanguageOf, "a text with a language, or a language tag"),
        }),
        ["bare"] = new TemplateFunction("bare", 1, 1, (_, arguments) => arguments[0] is LocalText text ? text.Value : arguments[0]),
        ["other_language"] = new TemplateFunction("other_language", 1, 1, (page, arguments) => arguments[0] switch
        {
            Address address => page.Scope.OtherLanguage(address),
            SafeUrl => null,
            _ => Unfit("other_language", "an address"),
        }),
        ["on_paper"] = new TemplateFunction("on_paper", 1, 1, (_, arguments) => arguments[0] switch
        {
            SafeUrl url => DeepLinks.OnPaper(url),
            null or Address => null,
            _ => Unfit("on_paper", "an address"),
        }),
        [Asset] = new TemplateFunction(Asset, 1, 1, (page, arguments) =>
            page.AssetAt(arguments[0] as string ?? "") ?? throw new ArgumentException($"there is no file site/assets/{arguments[0]}")),
        ["language_name"] = new TemplateFunction("language_name", 1, 1, (page, arguments) => page.Wording.LanguageName(arguments[0] as string ?? "")),
        [AsLink] = new TemplateFunction(AsLink, 1, 1, (_, arguments) =>
            arguments[0] is Address or SafeUrl ? arguments[0] : throw new ArgumentException("a link must start with an address, and this value is a text")),
        [AsOwnLink] = new TemplateFunction(AsOwnLink, 1, 1, (page, arguments) =>
            arguments[0] is Address || (arguments[0] is SafeUrl url && page.OwnAddress is { } own && url.Value.StartsWith(own, StringComparison.Ordinal))
                ? arguments[0]
                : throw new ArgumentException("a page can only load files from this site, and this value is not an address on it")),
    };

    private static object? Partial(HtmlTemplateContext page, ScriptArray arguments)
    {
        var template = page.Templates.Find((string)arguments[0]!);
        var caller = page.CurrentNode;
        page.EnterRecursive(caller);
        page.PushLocal();
        try
        {
            page.SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true, force: true);
            page.Evaluate(template.Page!);
        }
        finally
        {
            page.PopLocal();
            page.ExitRecursive(caller);
        }

        return null;
    }

    private static object Phrase(HtmlTemplateContext page, ScriptArray arguments)
    {
        var key = arguments[0] as string ?? "";
        return page.Wording.Has(key)
            ? page.Wording.Phrase(key, [.. arguments.Skip(1).Select(argument => argument is LocalText local ? page.Markup(local) : argument)])
            : throw new ArgumentException($"there is no phrase '{key}' in site/i18n/{page.Wording.Tag}.yaml{(page.Wording.NearestKey(key) is { } near ? $"; did you mean '{near}'?" : "")}");
    }

    private static object Unfit(string function, string expected) => throw new ArgumentException($"'{function}' takes {expected}, and got something else");
}

internal sealed class TemplateFunction(string name, int required, int most, Func<HtmlTemplateContext, ScriptArray, object?> call) : IScriptCustomFunction
{
    public int RequiredParameterCount => required;

    public int ParameterCount => required;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var span = callerContext?.Span ?? context.CurrentSpan;
        if (arguments.Count < required || arguments.Count > most)
            throw new ScriptRuntimeException(span, $"'{name}' takes {(required == most ? required : $"{required} to {most}")} values, and got {arguments.Count}");
        try
        {
            return call((HtmlTemplateContext)context, arguments);
        }
        catch (ArgumentException unfit)
        {
            throw new ScriptRuntimeException(span, unfit.Message);
        }
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
