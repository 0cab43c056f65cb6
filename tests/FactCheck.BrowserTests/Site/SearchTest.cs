using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FactCheck.BrowserTests.Site;

[Collection(Chromium.Site)]
public sealed class SearchTest(Chromium chromium, BuiltSites sites)
{
    [Fact]
    public async Task The_script_makes_the_keys_of_the_table_that_the_generator_is_tested_with()
    {
        await using var opened = await Search(sites.AtRoot, "en", "");
        var table = File.ReadAllText(Checkout.PathOf("tests/FactCheck.Tests/Render/search-tokens.json"));
        var differences = await opened.Page.EvaluateAsync<string[]>(
            "cases => JSON.parse(cases).filter(c => tokens(c.text).join('|') !== c.keys.join('|') || tokens(c.text, true).join('|') !== c.asked.join('|')).map(c => c.text)", table);
        Assert.Empty(differences);
        Assert.NotEmpty(JsonDocument.Parse(table).RootElement.EnumerateArray());
    }

    [Theory]
    [InlineData(nameof(BuiltSites.AtRoot))]
    [InlineData(nameof(BuiltSites.BelowPath))]
    public async Task With_the_keyboard_a_reader_gets_from_words_to_a_check(string site)
    {
        await using var opened = await Search(sites.Named(site), "en", "");
        await opened.Page.Locator("#q").FocusAsync();
        await opened.Page.Keyboard.TypeAsync("they passed to the USSR");
        await opened.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(opened.Page.Locator("#results[aria-busy=false]")).ToBeAttachedAsync();
        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("found");
        Assert.EndsWith("/search/?q=they+passed+to+the+USSR", opened.Page.Url, StringComparison.Ordinal);
        var row = opened.Page.Locator("#results .row").First;
        Assert.Equal("Missing context", (await row.Locator(".row-v").InnerTextAsync()).Trim());
        Assert.Equal(1, await row.Locator(".row-v svg").CountAsync());
        Assert.DoesNotMatch("^“.+”$", await row.Locator(".row-claim").InnerTextAsync());
        Assert.Matches("^“.+”$", await row.Locator(".words p").First.InnerTextAsync());
        Assert.EndsWith(" · AI-written · not checked by a person", await row.Locator(".meta").InnerTextAsync(), StringComparison.Ordinal);
        for (var i = 0; i < 5 && !await row.Locator(".row-claim a").EvaluateAsync<bool>("a => a === document.activeElement"); i++)
            await opened.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(row.Locator(".row-claim a")).ToBeFocusedAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(opened.Page).ToHaveURLAsync(new Regex("/claims/islands-passed-to-the-ussr/$"));
    }

    [Theory]
    [InlineData("en", "?q=isla", true)]
    [InlineData("en", "?q=kuriles&verdict=missing-context", true)]
    [InlineData("en", "?topic=four-islands", true)]
    [InlineData("en", "?claimant=pledge-times&source=japan-russia-peace-treaty", true)]
    [InlineData("en", "?q=treaty&from=2023-01-01&to=2023-12-31", true)]
    [InlineData("en", "?q=treaty&to=1999-12-31", false)]
    [InlineData("en", "?verdict=no-such-verdict", false)]
    [InlineData("en", "?q=a", false)]
    [InlineData("en", "?q=yalta", true)]
    [InlineData("en", "?q=sanctions+ukraine", true)]
    [InlineData("en", "?q=Песков", true)]
    [InlineData("en", "?q=南クリル", true)]
    [InlineData("en", "?q=بيسكوف", true)]
    [InlineData("ru", "?q=Peskov", true)]
    [InlineData("ja", "?q=北方領土", true)]
    [InlineData("ja", "?q=島", true)]
    [InlineData("ja", "?q=treaty", true)]
    [InlineData("ru", "?q=ОСТРОВ", true)]
    public async Task An_address_can_be_shared(string language, string query, bool finds)
    {
        await using var opened = await Search(sites.AtRoot, language, query);
        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Status)).Not.ToBeEmptyAsync();
        Assert.Equal(finds, await opened.Page.Locator("#results .row").CountAsync() > 0);
        Assert.Equal(
            await opened.Page.Locator("#results .row").CountAsync(), await opened.Page.Locator("#results .row:has(.row-v svg):has(.row-v b):has(.row-claim a[href])").CountAsync());
        Assert.Empty(await opened.Open(opened.Page.Url, isMissing: false));
    }

    /// <summary>A word that a row does not have is shown where it stands on the check's page; other names of what a check speaks of, as names.</summary>
    [Theory]
    [InlineData("en", "yalta", "Yalta", "en")]
    [InlineData("en", "sanctions", "sanctions", "en")]
    [InlineData("en", "Песков", "Песков", "ru")]
    [InlineData("en", "南クリル", "南クリル", "ja")]
    [InlineData("ja", "制裁", "制裁", "ja")]
    [InlineData("ru", "санкци", "санкци", "ru")]
    public async Task A_result_shows_where_the_words_are(string language, string typed, string marked, string languageOfWords)
    {
        await using var opened = await Search(sites.AtRoot, language, "?q=" + Uri.EscapeDataString(typed));
        var mark = opened.Page.Locator("#results .row .snippet mark").First;
        await Assertions.Expect(mark).ToBeVisibleAsync();
        Assert.StartsWith(marked, await mark.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(languageOfWords, await mark.EvaluateAsync<string>("mark => mark.closest('[lang]').lang"));
        Assert.InRange((await opened.Page.Locator("#results .row .snippet:has(mark)").First.InnerTextAsync()).Length, marked.Length, 260);
        Assert.Equal(0, await opened.Page.Locator("#results .snippet :not(mark, bdi)").CountAsync());
    }

    /// <summary>Where each row ends on its own, there is nothing to load, and no line for it.</summary>
    [Fact]
    public async Task Words_that_a_row_has_are_marked_in_it()
    {
        await using var opened = await Search(sites.AtRoot, "en", "?q=" + Uri.EscapeDataString("passed USSR"));
        var row = opened.Page.Locator("#results .row").First;
        await Assertions.Expect(row.Locator(".words mark").First).ToHaveTextAsync("passed");
        Assert.Equal(0, await row.Locator(".snippet").CountAsync());
    }

    [Fact]
    public async Task Other_languages_of_the_site_that_have_the_words_are_named_with_the_number_that_they_show()
    {
        await using var opened = await Search(sites.AtRoot, "en", "?q=" + Uri.EscapeDataString("санкци"));
        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Nothing found");
        var link = opened.Page.Locator("#also a");
        await Assertions.Expect(link).ToHaveCountAsync(1);
        var text = await link.InnerTextAsync();
        Assert.Matches("^Also found in русский: [1-9]", text);
        await link.ClickAsync();
        await Assertions.Expect(opened.Page).ToHaveURLAsync(new Regex(@"/ru/search/\?q=%D1%81"));
        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Status)).ToContainTextAsync(text[(text.IndexOf(':', StringComparison.Ordinal) + 2)..]);
    }

    [Fact]
    public async Task Without_script_no_words_announce_a_form_that_is_not_there()
    {
        await using var opened = await OpenedPage.New(chromium, sites.AtRoot, new() { JavaScriptEnabled = false });
        Assert.Empty(await opened.Open(sites.AtRoot.AddressOf("en", "Search"), isMissing: false));
        var text = await opened.Page.Locator("main").InnerTextAsync();
        Assert.DoesNotContain("Search claims", text, StringComparison.Ordinal);
        Assert.Contains("Searching by words needs JavaScript.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_page_says_stays_text_where_it_is_shown()
    {
        await using var opened = await Search(sites.AtRoot, "en", "");
        var html = await opened.Page.EvaluateAsync<string>(
            """
            () => {
              const line = document.createElement('p');
              new Words('onerror 北方領').excerpt(line, 'x'.repeat(150) + ' <img src=x onerror=alert(1)> の北方領土 &amp; ' + 'y '.repeat(200));
              return line.innerHTML;
            }
            """);
        Assert.Equal("…&lt;img src=x <mark>onerror</mark>=alert(1)&gt; の<mark>北方領</mark>土 &amp;amp; ", html[..html.IndexOf('y', StringComparison.Ordinal)]);
        Assert.EndsWith("y…", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arabic_is_found_with_and_without_the_article_and_vowel_signs()
    {
        var served = sites.RightToLeft;
        await using var opened = await Search(served, "ar", "");
        var claim = await opened.Page.EvaluateAsync<string>("async () => (await (await fetch('claims-0.json')).json()).rows.find(row => row[5] === 'ar')[4]");
        var word = claim.Split(' ').First(part => part.StartsWith("ال", StringComparison.Ordinal) && part.Length > 5);
        foreach (var typed in new[] { word, word[2..], word[..3] + "\u064E" + word[3..] })
        {
            await opened.Open(served.AddressOf("ar", "Search") + "?q=" + Uri.EscapeDataString(typed), isMissing: false);
            await Assertions.Expect(opened.Page.Locator("#results .row").First).ToBeVisibleAsync();
            await Assertions.Expect(opened.Page.Locator("#results .row mark").First).ToHaveTextAsync(word);
        }
    }

    [Fact]
    public async Task What_readers_type_stays_text()
    {
        await using var opened = await Search(sites.AtRoot, "en", "?q=" + Uri.EscapeDataString("<img src=x onerror=alert(1)> $& {0}"));
        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("“<img src=x onerror=alert(1)> $& {0}”");
        Assert.Equal(0, await opened.Page.Locator("#found *").CountAsync());
    }

    [Fact]
    public async Task From_disk_the_page_says_why_it_cannot_search_and_offers_lists()
    {
        await using var opened = await Search(sites.FromDisk, "en", "");
        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("opened from disk");
        Assert.False(await opened.Page.Locator("form").IsVisibleAsync());
        Assert.True(await opened.Page.Locator(".browse a").CountAsync() > 5);
    }

    private async Task<OpenedPage> Search(ServedSite served, string language, string query)
    {
        var opened = await OpenedPage.New(chromium, served, new());
        Assert.Empty(await opened.Open(served.AddressOf(language, "Search") + query, isMissing: false));
        return opened;
    }
}
