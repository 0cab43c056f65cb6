using System.Collections.Immutable;

namespace FactCheck.Model.Fields;

/// <summary>The values that <c>Load/Fields.cs</c> reads. A pattern never rejects what the reader accepts, but may be wider.</summary>
internal static class Shapes
{
    private const string Id = "[a-z0-9]+(?:-[a-z0-9]+)*";

    private const string Day = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))";

    /// <summary>Characters that an address may not contain, as in <see cref="SafeUrl"/>.</summary>
    private const string Unsafe = """\s"'<>`\\{}|^\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069""";

    /// <summary>The reader accepts any scalar as text, so 1945 and true need no quotation marks.</summary>
    public static Shape Text { get; } =
        new NamedShape("text", new AnyShape(new ScalarShape("string") { Pattern = """[\S\ufeff]""" }, new ScalarShape("number"), new ScalarShape("boolean")));

    /// <summary>A day of the calendar.</summary>
    public static Shape Date { get; } = new ScalarShape("string") { Pattern = $"^(?!0000)[0-9]{{4}}-{Day}$" };

    /// <summary>A day, a month or a year.</summary>
    public static Shape PartialDate { get; } = new AnyShape(
        new ScalarShape("integer") { Minimum = 1, Maximum = 9999 },
        new ScalarShape("string") { Pattern = $"^(?!0000)[0-9]{{4}}(?:-(?:0[1-9]|1[0-2]|{Day}))?$" });

    public static ScalarShape Language { get; } = new("string") { Pattern = "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$", MaxLength = 35 };

    /// <summary>The name of a time zone in the IANA database.</summary>
    public static Shape TimeZone { get; } = Choice(TimeZones.Names);

    public static Shape Country { get; } = Choice(Countries.Codes);

    public static Shape Address { get; } = new ScalarShape("string")
    {
        Pattern = $"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^/?#@.:{Unsafe}][^/?#@{Unsafe}]*(?:[/?#][^{Unsafe}]*)?|[Mm][Aa][Ii][Ll][Tt][Oo]:[^@{Unsafe}]*@[^{Unsafe}]*)$",
        MaxLength = SafeUrl.MaxLength,
    };

    /// <summary>An address of the web, which <c>mailto:</c> is not.</summary>
    public static Shape WebAddress { get; } = new ScalarShape("string")
    {
        Pattern = $"^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@.:{Unsafe}][^/?#@{Unsafe}]*(?:[/?#][^{Unsafe}]*)?$",
        MaxLength = SafeUrl.MaxLength,
    };

    private const string OfMail = $"[^@:?&#%/,;{Unsafe}]+@[^@:?&#%/,;{Unsafe}]+";

    public static Shape Mail { get; } = new ScalarShape("string") { Pattern = $"^{OfMail}$", MaxLength = SafeUrl.MaxLength };

    /// <summary>A mail address, or the address of a form with <c>{title}</c> and <c>{page}</c> in its query.</summary>
    public static Shape Contact { get; } = new ScalarShape("string")
    {
        Pattern = $"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^/?#@.:{Unsafe}][^/?#@{Unsafe}]*(?:[/#][^?{Unsafe}]*)?(?:\\?(?:[^{Unsafe}]|\\{{title\\}}|\\{{page\\}})*)?|{OfMail})$",
        MaxLength = SafeUrl.MaxLength,
    };

    /// <summary>What a complaint is about.</summary>
    public static Shape Subject { get; } = new ScalarShape("string") { Pattern = $"^(?:{string.Join('|', Complaint.Subjects)}):" };

    private static string OfFolder { get; } = $"[Hh][Tt][Tt][Pp][Ss]?://[^/?#@.:{Unsafe}][^/?#@{Unsafe}]*(?:/[^?#{Unsafe}]*)?";

    /// <summary>The address of a site, without query and fragment.</summary>
    public static Shape SiteAddress { get; } = new ScalarShape("string")
    {
        Pattern = $"^{OfFolder}$",
        MaxLength = SafeUrl.MaxLength,
    };

    /// <summary>A tag URI (RFC 4151) or the address of a site.</summary>
    public static Shape FeedIds { get; } = new ScalarShape("string")
    {
        Pattern = "^(?:tag:[A-Za-z0-9._@-]+,[0-9]{4}(?:-[0-9]{2}){0,2}:[A-Za-z0-9._~!$&'()*+,;=:@/-]*|" + OfFolder + ")$",
        MaxLength = SafeUrl.MaxLength,
    };

    public static Shape AnyId { get; } = new AnyShape(
        new ScalarShape("string") { Pattern = $"^{Id}$", MaxLength = Model.Id.MaxLength },
        new ScalarShape("number") { Minimum = 0 },
        new ScalarShape("boolean"));

    public static Shape VerdictId { get; } = new ScalarShape("string")
    {
        Pattern = $"^(?!(?:true|false|null|yes|no|on|off|y|n|[0-9]+(?:e-?[0-9]+)?|0o[0-7]+|0x[0-9a-f]+)$){Id}$",
        MaxLength = Model.Id.MaxLength,
    };

    public static Shape Flag { get; } = new AnyShape(new ScalarShape("boolean"), Choice("true", "false"));

    public static Shape Colour { get; } = new ScalarShape("string") { Pattern = "^#[0-9A-Fa-f]{6}$" };

    public static Shape FontFamily { get; } = new AnyShape(
        new ScalarShape("boolean"),
        new ScalarShape("string")
        {
            Pattern = """^-*[^\u0000-\u0040\u005b-\u0060\u007b-\u00bf][^\u0000-\u001f\u0021-\u002c\u002f\u003a-\u0040\u005b-\u005e\u0060\u007b-\u00a0]*$""",
            MaxLength = Model.FontFamily.MaxLength,
        });

    /// <summary>The name of a host without scheme, port and path.</summary>
    public static Shape HostName { get; } = new ScalarShape("string") { Pattern = $"^[^/?#@:.*{Unsafe}]+(?:\\.[^/?#@:.*{Unsafe}]+)*\\.[^/?#@:.*{Unsafe}]*[^0-9/?#@:.*{Unsafe}][^/?#@:.*{Unsafe}]*$", MaxLength = Model.StatisticsHost.MaxLength };

    /// <summary>One text, or one for each language.</summary>
    public static Shape Human { get; } = new NamedShape("text-by-language", new AnyShape(Text, new MapShape(Text, Language)));

    public static Shape Verdict { get; } = new KnownShape(KnownIds.Verdicts);

    public static Shape Person { get; } = new KnownShape(KnownIds.People);

    public static Shape Topic { get; } = new KnownShape(KnownIds.Topics);

    public static Shape Texts { get; } = OneOrMore(Text);

    public static Shape Choice(params ImmutableArray<string> words) => new ScalarShape("string") { Values = words };

    /// <summary>Both bounds included.</summary>
    public static Shape Number(int min, int max) =>
        new AnyShape(new ScalarShape("integer") { Minimum = min, Maximum = max }, new ScalarShape("string") { Pattern = "^[0-9]+$" });

    /// <summary>A list, or a single entry without the dash.</summary>
    public static Shape OneOrMore(Shape item, bool isFilled = false) => new AnyShape(new ListShape(item, isFilled), item);
}
