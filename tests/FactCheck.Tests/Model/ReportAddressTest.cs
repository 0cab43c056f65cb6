using FactCheck.Model;

namespace FactCheck.Tests.Model;

public sealed class ReportAddressTest
{
    [Theory]
    [InlineData("desk@checks.example", "mailto:desk@checks.example")]
    [InlineData("desk+errors@checks.example", "mailto:desk+errors@checks.example")]
    [InlineData("https://checks.example/report", "https://checks.example/report")]
    [InlineData("https://checks.example/report?about={page}&what={title}#form", "https://checks.example/report?about=&what=#form")]
    [InlineData("https://github.com/example/checks/issues/new?template=error.yml&title={title}&page={page}", "https://github.com/example/checks/issues/new?template=error.yml&title=&page=")]
    public void A_mail_address_or_a_form_is_one(string text, string plain)
    {
        Assert.True(ReportAddress.TryParse(text, out var address));
        Assert.Equal((text, plain, !text.StartsWith("http", StringComparison.Ordinal)), (address.Value, address.Plain.Value, address.IsMail));
    }

    [Theory]
    [InlineData("")]
    [InlineData("desk")]
    [InlineData("@checks.example")]
    [InlineData("desk@")]
    [InlineData("desk@checks.example?bcc=me@other.example")]
    [InlineData("desk@checks.example,me@other.example")]
    [InlineData("desk%0A@checks.example")]
    [InlineData("Desk <desk@checks.example>")]
    [InlineData("mailto:desk@checks.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://{page}.example/")]
    [InlineData("https://checks.example/{page}")]
    [InlineData("https://checks.example/?about={other}")]
    [InlineData("//checks.example/report")]
    [InlineData("report/")]
    public void Anything_else_is_none(string text) => Assert.False(ReportAddress.TryParse(text, out _));

    [Fact]
    public void What_is_filled_in_stays_in_its_place()
    {
        Assert.True(ReportAddress.TryParse("https://checks.example/?a={page}&b={title}", out var form));
        Assert.Equal("https://checks.example/?a=https%3A%2F%2Fe.org%2F%3Fx%3D1&b=A%26b%3Dc%23%22%3E%7Bpage%7D", form.For("A&b=c#\">{page}", "https://e.org/?x=1").Value);
    }

    [Fact]
    public void A_link_that_would_be_too_long_is_not_filled_in()
    {
        Assert.True(ReportAddress.TryParse("https://checks.example/?b={title}", out var form));
        Assert.Equal("https://checks.example/?b=", form.For(new string('図', 300), "").Value);
    }
}
