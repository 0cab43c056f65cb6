using FactCheck.Diagnostics;
using FactCheck.Render.Templates;
using Scriban;

namespace FactCheck.Tests.Render;

public sealed class TemplateCheckTest
{
    [Theory]
    [InlineData("<p>{{ x }}</p>")]
    [InlineData("<p title=\"{{ x }}\">")]
    [InlineData("<p title='a {{ x }} b {{ y }}'>")]
    [InlineData("<p class=\"a{{ if x }} b{{ end }}\">")]
    [InlineData("<title>{{ x }}</title>")]
    [InlineData("<a href=\"{{ x }}\">")]
    [InlineData("<a href=\"{{ if x }}{{ x }}{{ else }}{{ y }}{{ end }}\">")]
    [InlineData("<a href=\"#{{ x }}\">")]
    [InlineData("<a href=\"https://example.org/{{ x }}\">")]
    [InlineData("<a href=\"mailto:{{ x }}\">")]
    [InlineData("{{ for a in x }}<p>{{ a }}</p>{{ end }}")]
    [InlineData("{{ if x }}<p>{{ else if y }}<b>{{ else }}<i>{{ end }}")]
    [InlineData("{{ case x }}{{ when 1 }}<p>a</p>{{ else }}b{{ end }}")]
    [InlineData("{{ include 'known' x y }}")]
    [InlineData("{{ x = 1 + 2 }}")]
    [InlineData("{{ # a comment }}")]
    [InlineData("<script>var a = 1;</script>{{ x }}")]
    [InlineData("<!-- a comment -->{{ x }}")]
    public void This_is_allowed(string template) => Assert.Empty(Check(template));

    [Theory]
    [InlineData("<script>{{ x }}</script>", "FC603")]
    [InlineData("<script></scripts>{{ x }}</script>", "FC603")]
    [InlineData("<script>{{ if x }}a{{ x }}{{ end }}</script>", "FC603")]
    [InlineData("<style>{{ x }}</style>", "FC603")]
    [InlineData("<p style=\"{{ x }}\">", "FC603")]
    [InlineData("<p onclick=\"{{ x }}\">", "FC603")]
    [InlineData("<p ONCLICK='{{ x }}'>", "FC603")]
    [InlineData("<iframe srcdoc=\"{{ x }}\"></iframe>", "FC603")]
    [InlineData("<img srcset=\"{{ x }}\">", "FC603")]
    [InlineData("<p a={{ x }}>", "FC603")]
    [InlineData("<p a=b{{ x }}>", "FC603")]
    [InlineData("<p {{ x }}>", "FC603")]
    [InlineData("<p a{{ x }}=\"b\">", "FC603")]
    [InlineData("<{{ x }}>", "FC603")]
    [InlineData("</{{ x }}>", "FC603")]
    [InlineData("<!-- {{ x }} -->", "FC603")]
    [InlineData("<!doctype {{ x }}>", "FC603")]
    [InlineData("<a href=\"javascript:{{ x }}\">", "FC603")]
    [InlineData("<a href=\"{{ if x }}javascript:{{ end }}{{ y }}\">", "FC603")]
    [InlineData("{{ capture x }}a{{ end }}", "FC604")]
    [InlineData("{{ func f }}a{{ end }}", "FC604")]
    [InlineData("{{ f = do; ret 1; end }}", "FC604")]
    [InlineData("{{ import x }}", "FC604")]
    [InlineData("{{ wrap f }}a{{ end }}", "FC604")]
    [InlineData("{{ ret x }}", "FC604")]
    [InlineData("{{ x = include 'known' }}", "FC604")]
    [InlineData("{{ 'known' | include }}", "FC604")]
    [InlineData("{{ if include 'known' }}a{{ end }}", "FC604")]
    [InlineData("{{ include x }}", "FC604")]
    [InlineData("<p a=\"{{ include 'known' }}\">", "FC604")]
    [InlineData("{{ include 'unknown' }}", "FC605")]
    [InlineData("{{ asset 'unknown' }}", "FC607")]
    [InlineData("<img src=\"{{ 'unknown' | asset }}\">", "FC607")]
    [InlineData("{{ if asset 'unknown' }}{{ end }}", "FC607")]
    [InlineData("{{ if x }}<p {{ end }}>", "FC606")]
    [InlineData("<p {{ if x }}a=\"{{ end }}\">", "FC606")]
    [InlineData("<p {{ if x }}a=\"{{ else }}b=\"{{ end }}{{ y }}\">", "FC606")]
    [InlineData("{{ for a in x }}<p {{ end }}", "FC606")]
    [InlineData("{{ for a in x }}<p {{ if a }}{{ break }}{{ end }}>{{ end }}", "FC606")]
    [InlineData("{{ case x }}{{ when 1 }}<script>{{ end }}", "FC606")]
    [InlineData("<p", "FC606")]
    [InlineData("<!-- ", "FC606")]
    public void This_is_refused(string template, string code) => Assert.Contains(Check(template), finding => finding.Code == code);

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "known" };

    private static List<Diagnostic> Check(string text)
    {
        var template = Template.Parse(text, "templates/test.html");
        Assert.False(template.HasErrors, string.Join('\n', template.Messages));
        var findings = new List<Diagnostic>();
        TemplateCheck.Run("templates/test.html", template.Page!, Names, Names, findings);
        return findings;
    }
}
