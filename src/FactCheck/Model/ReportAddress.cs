using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Model;

/// <summary>
/// Where readers report errors, <c>contact</c> in <c>site.yaml</c>: a mail address, or the address of a form. In the query of a
/// form, <c>{title}</c> and <c>{page}</c> stand for the title and the address of the page that the reader was on.
/// </summary>
public sealed record ReportAddress
{
    public const string TitlePlace = "{title}";

    public const string PagePlace = "{page}";

    /// <summary>Characters that would add something to a mail link, or another address.</summary>
    private static readonly SearchValues<char> NotInMail = SearchValues.Create(":?&#%/,;");

    private ReportAddress(string value, SafeUrl plain) => (Value, Plain) = (value, plain);

    /// <summary>As written.</summary>
    public string Value { get; }

    /// <summary>The link with nothing filled in.</summary>
    public SafeUrl Plain { get; }

    public bool IsMail => Plain.Value.StartsWith("mailto:", StringComparison.Ordinal);

    public static bool TryParse(string text, [NotNullWhen(true)] out ReportAddress? address)
    {
        address = Linked(text) is { } plain ? new ReportAddress(text, plain) : null;
        return address is not null;
    }

    /// <summary>Fills in the title and the address of a page; the plain link if the filled one would be longer than an address may be.</summary>
    public SafeUrl For(string title, string page)
    {
        var filled = Value.Replace(TitlePlace, Uri.EscapeDataString(title), StringComparison.Ordinal).Replace(PagePlace, Uri.EscapeDataString(page), StringComparison.Ordinal);
        return !IsMail && SafeUrl.TryCreate(filled, out var url) ? url : Plain;
    }

    private static SafeUrl? Linked(string text)
    {
        if (text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && text.Contains("://", StringComparison.Ordinal))
        {
            var query = text.IndexOf('?', StringComparison.Ordinal);
            var empty = query < 0 ? text : text[..query] + Emptied(text[query..]);
            return SafeUrl.TryCreate(empty, out var form) ? form : null;
        }

        return text.Count(c => c == '@') == 1 && !text.AsSpan().ContainsAny(NotInMail) && SafeUrl.TryCreate("mailto:" + text, out var mail) ? mail : null;
    }

    private static string Emptied(string query) =>
        query.Replace(TitlePlace, "", StringComparison.Ordinal).Replace(PagePlace, "", StringComparison.Ordinal);
}
