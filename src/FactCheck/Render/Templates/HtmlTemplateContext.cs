using System.Collections;
using System.Globalization;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render.Members;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace FactCheck.Render.Templates;

/// <summary>Renders templates for one worker. Escaping happens only here: only <see cref="Html"/> is printed unescaped.</summary>
internal sealed class HtmlTemplateContext : TemplateContext
{
    /// <summary>The largest page, in UTF-16 units; a larger one fails (Scriban's default cuts at 1,048,576).</summary>
    public const int MaxOutput = 64 * 1024 * 1024;

    /// <summary>The most iterations of all loops of one page, including nested ones: Scriban's own limit restarts with each outermost loop.</summary>
    public const int MaxIterations = 10_000_000;

    private readonly Site _site;
    private int _iterations;

    /// <summary>The span of the last statement; Scriban reports a printed value with the span of the block around it.</summary>
    private SourceSpan _printed;

    public HtmlTemplateContext(TemplateSet templates, Site site)
        : base(TemplateFunctions.Create())
    {
        Templates = templates;
        _site = site;
        Scope = new PageScope(site, site.Main, new Wording(site.Main.Words), LinkTo);
        StrictVariables = true;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableNullIndexer = false;
        AutoIndent = false;
        LoopLimit = 1_000_000;
        RecursiveLimit = 64;
        LimitToString = MaxOutput;
        OutputLimit = MaxOutput;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        PushOutput(Page);
    }

    public TemplateSet Templates { get; }

    public PageScope Scope { get; set; }

    public Wording Wording => Scope.Wording;

    public Utf8Output Page { get; } = new();

    /// <summary>The page that links are relative to; null for one that is served at any address.</summary>
    public Address? Current { get; set; }

    /// <summary>The address of the site; null if it has none.</summary>
    public string? OwnAddress => _site.Base?.Value;

    public string LinkTo(Address address) =>
        Current is null
            ? (_site.Base?.Path ?? "/") + (_site.Options.ForDisk ? address.File : address.Path) + (address.Fragment is null ? "" : "#" + address.Fragment)
            : address.RelativeFrom(Current, _site.Options.ForDisk);

    /// <summary>Where a file of <c>site/assets</c> is published; null if there is none.</summary>
    public Address? AssetAt(string path) =>
        _site.AssetsByPath.GetValueOrDefault(path) is { } asset ? _site.OwnAssets.AddressOf(asset) : null;

    public void BeginPage()
    {
        Page.Clear();
        _iterations = 0;
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject) => textAsObject switch
    {
        null => this,
        Html html => Write(html.Value),
        string text => WriteEscaped(text),
        LocalText local => Write(span, Markup(local)),
        Address address => WriteEscaped(LinkTo(address)),
        SafeUrl url => WriteEscaped(url.Value),
        PartialDate date => Write(date.ToString()),
        int number => Write(number.ToString(CultureInfo.InvariantCulture)),
        bool flag => Write(flag ? "true" : "false"),
        _ => throw new ScriptRuntimeException(_printed.FileName is null ? span : _printed, textAsObject is IFormattable
            ? $"{Convert.ToString(textAsObject, CultureInfo.InvariantCulture)} is not a whole number, and only those can be printed"
            : "this value is a list or a block with members, and cannot be printed as a whole"),
    };

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (scriptNode is ScriptExpressionStatement)
            _printed = scriptNode.Span;
        return value;
    }

    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        if (++_iterations > MaxIterations)
            throw new ScriptRuntimeException(loop.Span, string.Create(CultureInfo.InvariantCulture, $"the loops of this page run more than {MaxIterations:N0} times in all"));
        return base.OnStepLoop(loop);
    }

    protected override IObjectAccessor? GetMemberAccessorImpl(object target)
    {
        if (AllMembers.ByType.TryGetValue(target.GetType(), out var table))
            return table;
        return target is IScriptObject or string or IList ? base.GetMemberAccessorImpl(target) : AllMembers.None;
    }

    /// <summary>Puts a text of another language in a span with that language, and its direction if that differs.</summary>
    public object Markup(LocalText local)
    {
        if (local.Language == Wording.Tag)
            return local.Value;
        return new HtmlBuilder().Raw("<span").Raw(LanguageAttributes(local.Language).Value).Raw(">").Text(local.Value).Raw("</span>").ToHtml();
    }

    /// <summary>The attributes of an element whose text is in a language, as far as they differ from the page's; each after a space.</summary>
    public Html LanguageAttributes(string language)
    {
        if (language == Wording.Tag)
            return Html.Empty;
        var attributes = new HtmlBuilder().Attribute("lang", language);
        if (LanguageTag.Direction(language) is var direction && direction != LanguageTag.Direction(Wording.Tag))
            attributes.Attribute("dir", direction);
        return attributes.ToHtml();
    }

    /// <summary>Puts a name or title in <c>bdi</c> if it could reorder the text around it.</summary>
    public Html Isolated(string text) =>
        LanguageTag.Direction(Wording.Tag) == "rtl" || text.AsSpan().IndexOfAnyInRange('\u0590', '\u08ff') >= 0 || text.AsSpan().IndexOfAnyExceptInRange('\0', '\ud7ff') >= 0
            ? new HtmlBuilder().Raw("<bdi>").Text(text).Raw("</bdi>").ToHtml()
            : Html.Of(text);

    private TemplateContext WriteEscaped(string text)
    {
        var start = 0;
        while (text.AsSpan(start).IndexOfAny(HtmlBuilder.Special) is var at and >= 0)
        {
            Write(text, start, at);
            Write(HtmlBuilder.Escape(text[start + at]));
            start += at + 1;
        }

        return Write(text, start, text.Length - start);
    }
}
