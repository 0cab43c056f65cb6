using System.IO.Compression;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Import;

namespace FactCheck.Tests.Import;

/// <summary>What is neither a page nor text is refused with advice that can be followed.</summary>
public sealed class ForeignFormatTest
{
    [Theory]
    [InlineData("%PDF-1.7\n%x", "a.txt", "a PDF", "open it, copy its words into a plain text file (.txt, UTF-8) and give that; the words of a scan must be typed")]
    [InlineData("{\\rtf1\\ansi The bridge", "speech.rtf", "an RTF document", "open it in a word processor and save it as a web page (.html) or as plain text in UTF-8 (.txt)")]
    [InlineData("bplist00\u00d1", "a.webarchive", "a web archive of Safari or another property list", "open it in Safari and save the page as “Page Source” (.html), or copy its words into a plain text file")]
    [InlineData("\u001f\u008b\b", "page.html.gz", "compressed (gzip)", "unpack it (gunzip, or your file manager) and give the page or text in it")]
    [InlineData("WARC/1.0\r\nWARC-Type: warcinfo", "a.warc", "a web archive (WARC)", "open it in a replay program such as ReplayWeb.page, and save the page as “Web page, HTML only” (.html)")]
    [InlineData("From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"x\"\r\n\r\n--x", "page.mht", "a web page saved as one file (MHTML)", "open it in a browser and save the page as “Web page, HTML only” (.html), or copy its words into a plain text file")]
    [InlineData("Return-Path: <a@example.org>\nFrom: Ann\nSubject: Bridge\n\nThe bridge.", "mail.eml", "a mail with its headers", "open it in a mail program and save its words as plain text (.txt) or as a web page (.html)")]
    [InlineData("From ann@example.org Mon Mar  2 10:00:00 2026\nReceived: by x\nSubject: Bridge\n\nThe bridge.", "inbox.mbox", "a mail with its headers", "open it in a mail program and save its words as plain text (.txt) or as a web page (.html)")]
    [InlineData("{\"text\": \"The bridge\", \"n\": 1}", "-", "JSON data", "copy the words of the article from it into a plain text file; 'import claimreview' reads ClaimReviews")]
    [InlineData("1\r\n00:00:01,000 --> 00:00:04,000\r\nThe bridge.", "a.srt", "captions with times", "delete the numbers and times, join the lines of each sentence, and give that as plain text")]
    [InlineData("\u00ef\u00bb\u00bfWEBVTT\n\n00:01.000 --> 00:04.000\nThe bridge.", "a.vtt", "captions with times", "delete the numbers and times, join the lines of each sentence, and give that as plain text")]
    [InlineData("<?xml version='1.0'?><rss version='2.0'>", "feed.xml", "a feed", "give the address or the page of one of its articles")]
    [InlineData("\u0089PNG\r\n", "a.png", "a picture", "type its words into a plain text file, and say in 'about' that they are a transcript")]
    [InlineData("ID3\u0003", "a.mp3", "a recording", "write down its words in a plain text file, and say in 'about' who did")]
    [InlineData("\0\0\0 ftypisom", "a.mp4", "a recording or a picture", "write down its words in a plain text file, and say in 'about' who did")]
    [InlineData("PK\u0003\u0004\u0014\0\0\0", "letter.docx", "a document of a word processor, spreadsheet or presentation", "open it in a word processor and save it as a web page (.html) or as plain text in UTF-8 (.txt)")]
    [InlineData("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "letter.doc", "a document of a word processor, spreadsheet or presentation", "open it in a word processor and save it as a web page (.html) or as plain text in UTF-8 (.txt)")]
    public void A_document_that_is_no_text_is_named(string bytes, string name, string format, string advice)
    {
        var refused = Assert.Throws<Refusal>(() => DocumentText.Read(new ImportRequest(Encoding.Latin1.GetBytes(bytes), name), []));
        Assert.Equal(($"the document is not a page or text but {format}", advice), (refused.Message, refused.Hint));
    }

    [Theory]
    [InlineData("[Content_Types].xml", "a document of a word processor, spreadsheet or presentation")]
    [InlineData("index.html", "a ZIP archive")]
    public void An_archive_is_named_by_what_is_in_it(string entry, string format)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var writer = new StreamWriter(archive.CreateEntry(entry).Open()))
            writer.Write("text");
        Assert.Equal(format, ForeignFormat.Of(bytes.ToArray(), "-")?.Name);
    }

    [Fact]
    public void Archives_and_other_binary_files_are_refused_with_what_to_give_instead()
    {
        var tar = new byte[512];
        "ustar"u8.CopyTo(tar.AsSpan(257));
        Assert.Equal("a tar archive", ForeignFormat.Of(tar, "a.tar")?.Name);
        var refused = Assert.Throws<Refusal>(() => DocumentText.Read(new ImportRequest(new byte[] { 1, 0, 0xFF, 0xFE }, "a.bin"), []));
        Assert.Equal("give a saved page, Markdown or plain text; this looks like a file for a program", refused.Hint);
    }

    [Theory]
    [InlineData("From here: it goes on.\n\nReceived: with thanks.")]
    [InlineData("[Applause] Thank you.")]
    [InlineData("[1]")]
    [InlineData("{sic} he said.")]
    [InlineData("BMW builds cars.")]
    [InlineData("BZh is no word.")]
    [InlineData("1\nThe first chapter --> here.")]
    [InlineData("From: The mayor\nTo: The council\nSubject: The bridge\n\nIt is full.")]
    [InlineData("Note: the bridge is full.\nMessage-ID is a header.")]
    [InlineData("WEBVTTs are captions.")]
    [InlineData("%PDF is a format.")]
    public void Text_that_starts_alike_is_text(string text) => Assert.Null(ForeignFormat.Of(Encoding.UTF8.GetBytes(text), "a.txt"));
}
