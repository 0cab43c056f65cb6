using FactCheck.Cli.Serve;

namespace FactCheck.Tests.Preview;

public sealed class ContentTypesTest
{
    [Theory]
    [InlineData("index.html", "text/html; charset=utf-8")]
    [InlineData("assets/site.0123456789.css", "text/css; charset=utf-8")]
    [InlineData("search.js", "text/javascript; charset=utf-8")]
    [InlineData("a.mjs", "text/javascript; charset=utf-8")]
    [InlineData("claims.json", "application/json")]
    [InlineData("annotations.jsonld", "application/ld+json")]
    [InlineData("feed.xml", "application/xml")]
    [InlineData("claims.csv", "text/csv; charset=utf-8")]
    [InlineData("robots.txt", "text/plain; charset=utf-8")]
    [InlineData("icon.svg", "image/svg+xml")]
    [InlineData("LOGO.PNG", "image/png")]
    [InlineData("a.JPeG", "image/jpeg")]
    [InlineData("a.webp", "image/webp")]
    [InlineData("a.avif", "image/avif")]
    [InlineData("a.ico", "image/x-icon")]
    [InlineData("speech.mp4", "video/mp4")]
    [InlineData("speech.webm", "video/webm")]
    [InlineData("speech.mp3", "audio/mpeg")]
    [InlineData("speech.vtt", "text/vtt; charset=utf-8")]
    [InlineData("site.webmanifest", "application/manifest+json")]
    [InlineData("a.wasm", "application/wasm")]
    [InlineData("a.woff2", "font/woff2")]
    [InlineData("a.pdf", "application/pdf")]
    [InlineData("CNAME", "application/octet-stream")]
    [InlineData("a.unheard-of", "application/octet-stream")]
    public void A_file_is_sent_as_what_its_ending_says(string path, string type) => Assert.Equal(type, ContentTypes.Of(path));
}
