using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Import;
using FactCheck.Import.Encodings;

namespace FactCheck.Tests.Import;

/// <summary>Encodings mean what browsers take them to mean, in a page and in the answer of a web server.</summary>
public sealed class EncodedTextTest
{
    [Theory]
    [InlineData("windows-1251", "CCE8F0EDFBE9209620ABE4E0BB", "Мирный – «да»")]
    [InlineData("CP1251", "CCE8F0", "Мир")]
    [InlineData("latin1", "93436166E99420962080", "“Café” – €")]
    [InlineData("ANSI_X3.4-1968", "93E994", "“é”")]
    [InlineData("iso-8859-9", "936BF67072FC94209620DDFDFE", "“köprü” – İış")]
    [InlineData("iso-8859-7", "A1A2A4C1", "‘’€Α")]
    [InlineData("iso-8859-10", "DEFEBDB1", "Þþ―ą")]
    [InlineData("iso-8859-14", "D0796E20FE", "Ŵyn ŷ")]
    [InlineData("iso-8859-16", "7072696D6172756C20BA6920A5706F64B520A4", "primarul și „pod” €")]
    [InlineData("x-mac-cyrillic", "8CFDF0FFA2", "Мэр€Ґ")]
    [InlineData("macintosh", "D28ED320BD", "“é” Ω")]
    [InlineData("tis-620", "B9D2C2A120938094", "นายก “€”")]
    [InlineData("koi8-u", "EDC5D220A7D6C120AD", "Мер їжа ґ")]
    [InlineData("euc-kr", "BCADBFEF20BC84BDC3BFCD208C63BEE7B2E1", "서울 펲시와 똠양꿍")]
    [InlineData("windows-949", "BC84", "펲")]
    [InlineData("gb2312", "D6ECE946BBF98139EE39FE9FA2E3", "朱镕基㐀䶮€")]
    [InlineData("x-gbk", "D6ECE946BBF9", "朱镕基")]
    [InlineData("gbk", "80CAC7808139EE39808001", "€是€㐀€€\u0001")]
    [InlineData("gbk", "A3A0A6D9", "　︐")]
    [InlineData("big5", "A5ABAAF8BBA1A141ADBBB4E49DEFA468A668B0E0B1F9", "市長說，香港嘅士多啤梨")]
    [InlineData("big5-hkscs", "9DF6B260A4F496F59DF89DCF", "喺深水埗啲嘢")]
    [InlineData("big5", "88628864", "Ê̄Ê̌")]
    [InlineData("shift_jis", "EEE0ED9587908740B15C", "髙﨑≒①ｱ\\")]
    [InlineData("windows-31j", "EEE08BB48E7392B782CD8740874182C68F7182D782BD8160", "髙橋市長は①②と述べた～")]
    [InlineData("euc-jp", "BBD4C4B9A4CFA1D6B6B6A1D7A4C88FB0A1BDD2A4D9A4BF8EB1", "市長は「橋」と丂述べたｱ")]
    [InlineData("iso-2022-jp", "1B24423B5444391B28422061201B244236361B2842", "市長 a 橋")]
    [InlineData("iso-2022-jp", "1B2849311B284A5C1B284261", "ｱ¥a")]
    [InlineData("unicode", "C3A9", "é")]
    [InlineData("x-user-defined", "E9", "é")]
    [InlineData("utf-8;", "C3A9", "é")]
    [InlineData("UTF8", "C3A9", "é")]
    public void A_label_means_what_the_standard_says(string label, string bytes, string text)
    {
        Assert.Equal(text, Read($"<!-- <meta charset=nonsense> --><meta http-equiv=x content='text/html; charset={label}'><main>", bytes));
        if (WebEncoding.Find(label) is { IsUtf16: false, Name: not "x-user-defined" })
            Assert.Equal(text, EncodedText.Decode(Convert.FromHexString(bytes), label, isHtml: false, []));
    }

    [Theory]
    [InlineData("<?xml version='1.0' encoding='windows-1251'?><html><main>", "CCE8F0", "Мир")]
    [InlineData("<?xml version='1.0' encoding='utf-16'?><html><main>", "C3A9", "é")]
    [InlineData("<?xml version='1.0' encoding='utf-8'?><meta charset=windows-1251><main>", "CCE8F0", "Мир")]
    [InlineData("<main>", "C3A9", "é")]
    public void An_xml_declaration_names_the_encoding_unless_a_meta_element_does(string start, string bytes, string text) =>
        Assert.Equal(text, Read(start, bytes));

    [Theory]
    [InlineData("hz-gb-2312", "C4", "the document names an encoding that no browser reads")]
    [InlineData("utf-8", "C4", "the document is not in the encoding UTF-8")]
    [InlineData("nonsense", "C4", "the page names an unknown encoding, 'nonsense'")]
    [InlineData("shift_jis", "F040", "the document has a character of Shift_JIS that is not in Unicode (U+E000, private use)")]
    [InlineData("shift_jis", "85", "the document is not in the encoding Shift_JIS")]
    [InlineData("euc-jp", "8FFEFE", "the document is not in the encoding EUC-JP")]
    [InlineData("iso-2022-jp", "1B2442FF", "the document is not in the encoding ISO-2022-JP")]
    [InlineData("big5", "8140", "the document is not in the encoding Big5")]
    [InlineData("iso-8859-6", "A1", "the document is not in the encoding ISO-8859-6")]
    [InlineData("gbk", "AAA1", "the document has a character of GBK that is not in Unicode (U+E000, private use)")]
    public void Bytes_that_are_no_characters_are_refused(string label, string bytes, string message)
    {
        var refused = Assert.Throws<Refusal>(() => Read($"<meta charset={label}><main>", bytes));
        Assert.Equal(message, refused.Message);
        Assert.NotEmpty(refused.Hint);
    }

    [Theory]
    [InlineData("gb2312", "the document names the encoding GBK, but is UTF-8 and was read as that; look at its letters with accents")]
    [InlineData("iso-8859-1", "the document names the encoding windows-1252, but is UTF-8 and was read as that; look at its letters with accents")]
    [InlineData("utf8mb4", "the page names an unknown encoding, 'utf8mb4', and was read as UTF-8")]
    public void A_page_that_was_saved_again_in_UTF8_is_read_as_that_and_told(string label, string warning)
    {
        var warnings = new List<string>();
        var text = EncodedText.Decode(Encoding.UTF8.GetBytes($"<meta charset={label}>市长说"), null, isHtml: true, warnings);
        Assert.EndsWith("市长说", text, StringComparison.Ordinal);
        Assert.Equal([warning], warnings);
    }

    [Fact]
    public void Hebrew_of_which_the_order_is_not_certain_is_told()
    {
        var warnings = new List<string>();
        Assert.Equal("שלום", EncodedText.Decode(Convert.FromHexString("F9ECE5ED"), "iso-8859-8", isHtml: false, warnings));
        Assert.Equal("the page names the encoding ISO-8859-8, in which many old pages have Hebrew letters in the order of the screen; look whether the words run backwards", Assert.Single(warnings));
        Assert.Equal("שלום", EncodedText.Decode(Convert.FromHexString("F9ECE5ED"), "iso-8859-8-i", isHtml: false, warnings));
        Assert.Single(warnings);
    }

    [Fact]
    public void A_byte_order_mark_precedes_all_names()
    {
        Assert.Equal("é", EncodedText.Decode([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], "windows-1251", isHtml: true, []));
        Assert.Equal("é", EncodedText.Decode([0xFF, 0xFE, 0xE9, 0], "utf-8", isHtml: true, []));
        Assert.Equal("é", EncodedText.Decode([0xFE, 0xFF, 0, 0xE9], null, isHtml: false, []));
    }

    /// <summary>Of .NET's decoders, those that agree with the standard.</summary>
    [Theory]
    [InlineData("koi8-r", 20866)]
    [InlineData("iso-8859-2", 28592)]
    [InlineData("windows-1250", 1250)]
    [InlineData("windows-1256", 1256)]
    [InlineData("ibm866", 866)]
    public void Single_bytes_agree_with_an_independent_table(string label, int codePage)
    {
        byte[] all = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];
        Assert.Equal(CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetString(all), WebEncoding.Find(label)!.Decode(all));
    }

    [Theory]
    [InlineData("shift_jis", 932, 0x81, 0xEA)]
    [InlineData("big5", 950, 0xA4, 0xC5)]
    public void Double_bytes_agree_with_an_independent_table(string label, int codePage, int first, int last)
    {
        var independent = (Encoding)CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.Clone();
        independent.DecoderFallback = new DecoderReplacementFallback("");
        var compared = 0;
        for (var lead = first; lead <= last; lead++)
        {
            for (var trail = 0x40; trail <= 0xFC; trail++)
            {
                byte[] bytes = [(byte)lead, (byte)trail];
                if (lead is >= 0xA0 and <= 0xDF && label == "shift_jis" || WebEncoding.Find(label)!.Decode(bytes) is not { } text || independent.GetString(bytes) is not [var other])
                    continue;
                Assert.Equal(text, other.ToString());
                compared++;
            }
        }

        Assert.InRange(compared, 5_000, 7_000);
    }

    private static string Read(string start, string bytes)
    {
        byte[] page = [.. Encoding.ASCII.GetBytes(start), .. Convert.FromHexString(bytes)];
        var text = EncodedText.Decode(page, null, isHtml: true, []);
        return text[(text.IndexOf("<main>", StringComparison.Ordinal) + 6)..];
    }
}
