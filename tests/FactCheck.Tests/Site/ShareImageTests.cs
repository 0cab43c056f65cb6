using System.Buffers.Binary;
using AngleSharp.Dom;
using FactCheck.Tests.Process;

namespace FactCheck.Tests.Site;

/// <summary>The pictures that other sites show beside a link to a check.</summary>
[Collection(BuiltSites.Tests)]
public sealed class ShareImageTests(BuiltSites sites)
{
    private const int MostBytes = 40_000;

    public static TheoryData<string, string> VerdictsAndLanguages
    {
        get
        {
            using var repository = TestRepository.Small();
            var rows = new TheoryData<string, string>();
            foreach (var verdict in repository.Check().Site.Repository.Scale)
            {
                foreach (var (language, _) in verdict.Label.ByLanguage)
                    rows.Add(verdict.Id.Value, language);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(VerdictsAndLanguages))]
    public void Every_verdict_has_a_picture_in_every_language_of_the_scale(string verdict, string language)
    {
        foreach (var ai in new[] { "", ".ai" })
        {
            var bytes = File.ReadAllBytes(Checkout.PathOf($"site/assets/share/{verdict}{ai}.{language}.png"));
            Assert.InRange(bytes.Length, 1_000, MostBytes);
            Assert.Equal("PNG"u8.ToArray(), bytes[1..4]);
            Assert.Equal((1200, 630), (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))));
        }
    }

    [Fact]
    public void A_check_names_the_picture_of_its_verdict_in_its_language()
    {
        foreach (var (_, page) in sites.BelowPath.ClaimPagesOfAllLanguages)
        {
            var image = Content(page, "og:image");
            var language = page.DocumentElement.GetAttribute("lang");
            Assert.StartsWith("https://example.org/repo/assets/share/", image, StringComparison.Ordinal);
            Assert.EndsWith($".ai.{language}.png", image, StringComparison.Ordinal);
            Assert.Contains(image["https://example.org/repo/".Length..], sites.BelowPath.Files.Keys);
            Assert.Equal(image, Assert.Single(page.QuerySelectorAll("meta[name='twitter:image']")).GetAttribute("content"));
            Assert.Equal(("1200", "630"), (Content(page, "og:image:width"), Content(page, "og:image:height")));
            var label = BuiltSite.Visible(page.QuerySelector(".verdict .label")!);
            Assert.StartsWith(label, Content(page, "og:image:alt"), StringComparison.Ordinal);
        }
    }

    /// <summary>A picture without the notice is not shown of a check that carries one.</summary>
    [Fact]
    public void A_check_by_an_AI_model_has_only_a_picture_that_says_so()
    {
        using var repository = TestRepository.Small();
        repository.Put("site/site.yaml", "title: Checks\nai: draft\n");
        repository.Put("site/assets/share/accurate.en.png", "a picture");
        repository.Build("--base-url https://example.org/");
        Assert.DoesNotContain("og:image", repository.Page("claims/opens-at-nine/index.html"), StringComparison.Ordinal);
        repository.Put("site/assets/share/accurate.ai.en.png", "a picture with the notice");
        repository.Build("--base-url https://example.org/");
        var page = repository.Page("claims/opens-at-nine/index.html");
        Assert.Contains("share/accurate.ai.en.png", page, StringComparison.Ordinal);
        Assert.Contains("name=\"twitter:image:alt\" content=\"Accurate. AI-written · not checked by a person\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_address_or_without_pictures_the_tags_are_left_out_but_for_the_icon()
    {
        Assert.All(sites.WithoutAddress.Pages.Values, page => Assert.Empty(page.QuerySelectorAll("meta[property^='og:image']")));
        using var repository = TestRepository.Small();
        repository.Build("--base-url https://example.org/");
        Assert.DoesNotContain("og:image", repository.Page("claims/opens-at-nine/index.html"), StringComparison.Ordinal);
        Assert.Contains("rel=\"icon\"", repository.Page("claims/opens-at-nine/index.html"), StringComparison.Ordinal);
    }

    /// <summary>A verdict that no longer holds, or may not be shown, is not drawn either.</summary>
    [Theory]
    [InlineData("retracted: {date: 2026-02-01, note: It was not so.}")]
    [InlineData("withheld: {date: 2026-02-01, class: privacy}")]
    public void A_claim_that_is_retracted_or_withheld_has_no_picture(string state)
    {
        using var repository = TestRepository.Small();
        repository.Put("site/assets/share/accurate.en.png", "a picture");
        repository.Build("--base-url https://example.org/");
        Assert.Contains("og:image", repository.Page("claims/opens-at-nine/index.html"), StringComparison.Ordinal);
        repository.Put("claims/library/opens-at-nine.yaml", TestRepository.Claim("The library opens at nine.", state));
        repository.Build("--base-url https://example.org/");
        Assert.DoesNotContain("og:image", repository.Page("claims/opens-at-nine/index.html"), StringComparison.Ordinal);
    }

    private static string Content(IParentNode page, string property) =>
        Assert.Single(page.QuerySelectorAll($"meta[property='{property}']")).GetAttribute("content")!;
}
