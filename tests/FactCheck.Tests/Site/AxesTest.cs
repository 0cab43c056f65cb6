using System.Text.Json;
using AngleSharp.Html.Parser;

namespace FactCheck.Tests.Site;

/// <summary>What each axis does to markup and counts; Cases/three-axes shows the pages.</summary>
public sealed class AxesTest
{
    [Theory]
    [InlineData("opens-at-nine", "ClaimReview")]
    [InlineData("clerk-never-closes", "ClaimReview")]
    [InlineData("porter-on-nine")]
    [InlineData("ramp")]
    [InlineData("queue-of-monday", "ClaimReview", "MediaReview")]
    public void Markup_follows_the_axis(string claim, params string[] types)
    {
        using var repository = Built();
        Assert.Equal(types, Reviews(repository, claim).Select(review => review.GetProperty("@type").GetString()));
    }

    [Fact]
    public void A_false_attribution_is_the_claim_of_whoever_attributes_and_has_no_number()
    {
        using var repository = Built();
        var review = Assert.Single(Reviews(repository, "clerk-never-closes"));
        Assert.Equal("The clerk said that the library never closes.", review.GetProperty("claimReviewed").GetString());
        Assert.Equal("Quay Gazette", review.GetProperty("itemReviewed").GetProperty("author").GetProperty("name").GetString());
        Assert.Equal(["@type", "alternateName", "ratingExplanation"], review.GetProperty("reviewRating").EnumerateObject().Select(member => member.Name));
        Assert.Equal("Not what was said", review.GetProperty("reviewRating").GetProperty("alternateName").GetString());
    }

    [Fact]
    public void The_two_reviews_of_a_picture_name_each_other()
    {
        using var repository = Built();
        var reviews = Reviews(repository, "queue-of-monday");
        Assert.Equal(reviews[1].GetProperty("@id").GetString(), reviews[0].GetProperty("associatedMediaReview").GetProperty("@id").GetString());
        Assert.Equal(reviews[0].GetProperty("@id").GetString(), reviews[1].GetProperty("associatedClaimReview").GetProperty("@id").GetString());
        Assert.Equal(["OriginalMediaContent", "DecontextualizedContent"], reviews[1].GetProperty("mediaAuthenticityCategory").EnumerateArray().Select(category => category.GetString()));
    }

    [Theory]
    [InlineData("[altered, ai-generated]", "TransformedContent")]
    [InlineData("[edited-or-cropped, satire, staged]", "EditedOrCroppedContent", "SatireOrParodyContent", "StagedContent")]
    [InlineData("[origin-unknown]")]
    [InlineData("[altered, origin-unknown]", "TransformedContent")]
    public void Media_ratings_have_the_words_of_schema_org(string ratings, params string[] categories)
    {
        using var repository = Case();
        repository.Put("claims/gazette/queue-of-monday.yaml", repository.Read("claims/gazette/queue-of-monday.yaml").Replace("[original, out-of-context]", ratings, StringComparison.Ordinal));
        Build(repository);
        var reviews = Reviews(repository, "queue-of-monday").Where(review => review.GetProperty("@type").GetString() == "MediaReview").ToList();
        Assert.Equal(categories, reviews.SelectMany(review => review.GetProperty("mediaAuthenticityCategory").EnumerateArray()).Select(category => category.GetString()));
    }

    [Fact]
    public void Without_the_setting_there_is_no_media_review()
    {
        using var repository = Case();
        repository.Put("site/site.yaml", repository.Read("site/site.yaml").Replace("mediareview: true\n", "", StringComparison.Ordinal));
        Build(repository);
        Assert.False(Assert.Single(Reviews(repository, "queue-of-monday")).TryGetProperty("associatedMediaReview", out _));
    }

    /// <summary>The best rating is that of the axis, whatever other axes have.</summary>
    [Fact]
    public void A_scale_can_have_any_length()
    {
        using var repository = TestRepository.Small();
        repository.Put("site/verdicts.yaml", """
            - {id: accurate, axis: truth, label: Accurate, definition: It is so., rating: 7}
            - {id: rather-not, axis: truth, label: Rather not, definition: It is hardly so., rating: 2}
            - {id: well-quoted, axis: attribution, label: Well quoted, definition: It was said., rating: 9}
            """);
        repository.Put("site/site.yaml", "title: Checks\nclaimreview: all\n");
        Build(repository);
        var rating = Assert.Single(Reviews(repository, "opens-at-nine")).GetProperty("reviewRating");
        Assert.Equal((7, 1, 7), (rating.GetProperty("ratingValue").GetInt32(), rating.GetProperty("worstRating").GetInt32(), rating.GetProperty("bestRating").GetInt32()));
    }

    [Theory]
    [InlineData("en", "We choose what we check; these numbers do not show how often this person is right.", "whether it is true", "what was said")]
    [InlineData("ja", "検証対象は私たちが選びます。この数は、本人がどれほど正しいかを示しません。", "内容の真偽", "発言の有無")]
    [InlineData("ru", "Мы сами выбираем, что проверять; эти числа не показывают, как часто человек прав.", "верно ли это", "что было сказано")]
    [InlineData("ar", "نحن نختار ما نتحقق منه؛ هذه الأرقام لا تدل على مدى صدق الشخص.", "صحة المضمون", "ما قيل")]
    public void The_tally_of_a_person_is_counted_per_axis_and_says_what_it_is_not(string language, string notice, params string[] axes)
    {
        using var repository = TestRepository.Small();
        repository.Put("site/site.yaml", $"title: Counts\nlanguage: {language}\n");
        repository.Put("site/people.yaml", "- {id: gazette, name: The Gazette, kind: organisation, public-role: public}\n- {id: clerk, name: The clerk, public-role: public}\n");
        for (var dossier = 0; dossier < 3; dossier++)
        {
            repository.Put($"claims/week-{dossier}/source.yaml", $"title: Week {dossier}\nlanguage: en\nrights: {{extent: full, basis: written for this test}}\n");
            repository.Put($"claims/week-{dossier}/source.txt", string.Concat(Enumerable.Range(0, 4).Select(number => $"On day {number} it opened at nine.\n")));
            for (var number = 0; number < 4; number++)
            {
                var claim = TestRepository.Claim($"On day {number} it opened at nine.", "claim: The clerk said that it opened at nine.\nclaimant: gazette");
                repository.Put($"claims/week-{dossier}/day-{dossier}-{number}.yaml", number == 3 ? claim : claim.Replace("verdict: accurate", "verdict: reported-correctly", StringComparison.Ordinal));
            }
        }

        Build(repository);
        var page = new HtmlParser().ParseDocument(repository.Page("people/gazette/index.html"));
        Assert.Contains(notice, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(axes, page.QuerySelectorAll("p.axis").Select(axis => axis.TextContent));
        Assert.Equal(["3", "9"], page.QuerySelectorAll("ul.counts li").Select(item => item.TextContent.Trim().Split(' ')[^1]));
    }

    private static TestRepository Case() => TestRepository.CopyOf(Path.Join(TestRepository.OfThisProject(), "tests/FactCheck.Tests/Cases/three-axes"));

    private static TestRepository Built()
    {
        var repository = Case();
        Build(repository);
        return repository;
    }

    private static void Build(TestRepository repository)
    {
        var result = repository.Build("--base-url https://example.org/ --as-of 2026-02-01");
        Assert.True(result.Written is not null, repository.Print(result));
    }

    /// <summary>In the order of the page.</summary>
    private static List<JsonElement> Reviews(TestRepository repository, string claim) =>
        [
            .. new HtmlParser().ParseDocument(repository.Page($"claims/{claim}/index.html"))
                .QuerySelectorAll("script[type='application/ld+json']")
                .SelectMany(script => JsonElement.Parse(script.TextContent).GetProperty("@graph").EnumerateArray())
                .Where(item => item.GetProperty("@type").GetString()!.EndsWith("Review", StringComparison.Ordinal)),
        ];
}
