using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Import;

namespace FactCheck.Tests.Import;

/// <summary>What an article contains besides plain paragraphs: kept as a reader sees it, or counted.</summary>
public sealed class HtmlOmissionsTest
{
    [Theory]
    [InlineData("<p>The mayor <del>resigned</del> <ins>was dismissed</ins>.<p>The fee is <s>40</s> 30 euros.", "The mayor was dismissed.|The fee is 30 euros.", "2 struck-out passages left out: “resigned”, “40”")]
    [InlineData("<p>It was <span style='color:red; TEXT-DECORATION: underline Line-Through'>never</span> signed. <strike>All</strike> Some closed.", "It was signed. Some closed.", "2 struck-out passages left out: “never”, “All”")]
    [InlineData("<del><p>One.</p><p>Two.</p></del><p>Three. <span style='text-decoration: underline'>Four.</span>", "Three. Four.", "1 struck-out passage left out: “One. Two.”")]
    [InlineData("<blockquote><p>It is full.<footer>— Ann Example</footer></blockquote><p>She said so.", "It is full.|— Ann Example|She said so.", "")]
    [InlineData("<p>It is full.<aside><p>Correction: it was empty.</aside><footer><p>Corrected on 5 May.</footer>", "It is full.", "1 aside left out: “Correction: it was empty.”;1 footer left out: “Corrected on 5 May.”")]
    [InlineData("<dialog open><p>Open.</dialog><dialog>Shut.</dialog><menu><li>First point.</menu>", "Open.|First point.", "1 hidden passage left out: “Shut.”")]
    [InlineData("<section hidden=until-found><p>Folded up.</section><p hidden>Gone.", "Folded up.", "1 hidden passage left out: “Gone.”")]
    [InlineData("<p>Press <button>Yes</button>. He pays <input value=12> or <select><option>1<option selected>2</select> euros.<textarea>x</textarea>", "Press Yes. He pays 12 or 2 euros.x", "")]
    [InlineData("<p>Text.<p><button>Share</button><div><input type=submit value=Send><input type=hidden value=x><input type=checkbox value=y></div>", "Text.", "1 button left out: “Share”;1 form field left out: “Send”")]
    [InlineData("<p>It holds <object>90,000 cars</object> a day.<object data=x.swf>Flash</object>", "It holds 90,000 cars a day.", "1 embedded object left out")]
    [InlineData("<p>Look:<video>old browser</video><audio></audio><iframe src=x></iframe><iframe hidden></iframe>", "Look:", "1 embedded page left out;1 recording left out;1 video left out")]
    [InlineData("<p>Up by <svg><title>icon</title><text>7 percent</text></svg>.<svg><desc>logo</desc></svg><noscript>Old.</noscript><noembed>No.</noembed>", "Up by .", "1 drawing left out: “7 percent”;1 fallback passage left out: “No.”;1 noscript passage left out: “Old.”")]
    [InlineData("<p>He said <img class=emoji alt='😀'>. See <img alt='the bridge'> here.<p><img alt='A photo'>", "He said 😀. See here.", "1 in-line picture left out: “the bridge”")]
    [InlineData("<form><h1>Count</h1><p>It counted 61,204 cars.</form>", "#Count|It counted 61,204 cars.", "")]
    [InlineData("<a-b><template shadowrootmode=open><p>Shown.</p></template>Not <i>slotted</i>.</a-b>", "Shown.", "2 hidden passages left out: “Not”, “slotted”")]
    [InlineData("<p><span aria-hidden=true>A</span>nother bridge.<p><span aria-hidden=true>T</span><span class=sr>T</span>he bridge.<p><b aria-hidden=true>X</b> marks it.", "Another bridge.|The bridge.|marks it.", "2 hidden passages left out: “T”, “X”")]
    [InlineData("<p>東京<ruby>都<rp>(</rp><rt>と</rt><rp>)</rp></ruby>", "東京都", "1 ruby annotation left out: “と”")]
    [InlineData("<p>A.<nav>Up</nav><nav>Down</nav><nav>In</nav><nav>Out</nav>", "A.", "4 navigation blocks left out: “Up”, “Down”, “In”, …")]
    public void Words_are_kept_or_counted(string article, string blocks, string warnings)
    {
        var text = HtmlPage.Read($"<article>{article}</article>", null);
        Assert.Equal(blocks, Joined(text));
        Assert.Equal(warnings, string.Join(';', text.Warnings));
    }

    [Theory]
    [InlineData("<story-body><template shadowrootmode=open><p>In the shadow.</p><slot></slot><p>After.</p></template><p>Slotted.</p></story-body>", "In the shadow.|Slotted.|After.")]
    [InlineData("<a-b><template shadowrootmode=closed><slot name=x></slot><slot>fallback</slot></template><p slot=x>Named.</p></a-b>", "Named.|fallback")]
    [InlineData("<a-b><template shadowrootmode=open><c-d><template shadowrootmode=open><p>Inner</p><slot></slot></template><slot></slot></c-d></template><p>Through two.</p></a-b>", "Inner|Through two.")]
    [InlineData("<a-b><template><p>Inert.</template><p>Shown.</a-b>", "Shown.")]
    public void A_shadow_tree_is_read_where_it_is_shown(string article, string blocks) =>
        Assert.Equal(blocks, Joined(HtmlPage.Read($"<article>{article}</article>", null)));

    [Theory]
    [InlineData("<math><mn>3.4</mn><mo>%</mo></math>", "3.4%")]
    [InlineData("<math alttext='{\\displaystyle a_{ij}}'><mi>a</mi></math>", "a_{ij}")]
    [InlineData("<math><mfrac><mn>1</mn><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></mfrac></math>", "1/(n+1)")]
    [InlineData("<math><msup><mi>x</mi><mn>2</mn></msup><mo>=</mo><msup><mi>e</mi><mi>k</mi></msup><msub><mi>a</mi><mn>1</mn></msub></math>", "x²=e^ka₁")]
    [InlineData("<math><semantics><mrow><msqrt><mn>2</mn></msqrt><mroot><mn>8</mn><mn>3</mn></mroot></mrow><annotation>x</annotation></semantics></math>", "√(2)³√(8)")]
    [InlineData("<math><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mn>1</mn></mtd></mtr></mtable></math>", "[1, 0; 0, 1]")]
    [InlineData("<span><span style='display: none'><math alttext='a'><mi>a</mi></math></span><img class='mwe-math-fallback-image-inline' alt='{\\displaystyle a}'></span>", "a")]
    [InlineData("<img class='latex' alt='x+y'>", "x+y")]
    public void A_formula_is_written_on_one_line(string formula, string line)
    {
        var text = HtmlPage.Read($"<article><p>It is {formula} here.</article>", null);
        Assert.Equal($"It is {line} here.", Joined(text));
        Assert.Equal(["1 formula written on one line; compare with the page"], text.Warnings.AsEnumerable());
    }

    [Theory]
    [InlineData("<sup>", "x", 400)]
    [InlineData("<msup><mi>x</mi>", "", 400)]
    [InlineData("<a-b><template shadowrootmode=open><slot></slot>", "", 150)]
    public void Deep_nesting_costs_no_more_than_its_length(string open, string text, int depth)
    {
        var page = new StringBuilder("<article><p>Text.</p>");
        for (var i = 0; i < 20; i++)
        {
            page.Append("<div>").Append(open.StartsWith("<msup", StringComparison.Ordinal) ? "<math>" : "");
            for (var level = 0; level < depth; level++)
                page.Append(open).Append(text);
            for (var leaf = 0; leaf < 2_000; leaf++)
                page.Append("<i></i>");
            page.Append("</div>");
        }

        try
        {
            Assert.NotEmpty(HtmlPage.Read(page.ToString(), null).Blocks);
        }
        catch (Refusal refusal)
        {
            Assert.NotEmpty(refusal.Hint);
        }
    }

    [Fact]
    public void Many_things_that_are_left_out_are_read_in_linear_time()
    {
        var page = new StringBuilder("<article><p>Text.</p><div>");
        for (var i = 0; i < 40_000; i++)
            page.Append(CultureInfo.InvariantCulture, $"<button>b{i}</button><input value={i}><del>d</del>");
        var text = HtmlPage.Read(page.Append("</div></article>").ToString(), null);
        Assert.Equal(
            [
                "40000 buttons left out: “b0”, “b1”, “b2”, …",
                "40000 form fields left out: “0”, “1”, “2”, …",
                "40000 struck-out passages left out: “d”, “d”, “d”, …",
            ],
            text.Warnings.AsEnumerable());
    }

    private static string Joined(ImportedText text) => string.Join('|', text.Blocks.Select(block => (block.IsHeading ? "#" : "") + block.Text.Replace('\n', '/')));
}
