using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace FactCheck.Model;

/// <summary>
/// What the ids of feeds and their entries begin with. They must not change when a site moves (RFC 4287 §4.2.6): a tag URI
/// (RFC 4151) belongs to nobody's address, and a site that has already been published keeps the address it had.
/// </summary>
public sealed partial record FeedIds
{
    private FeedIds(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse(string text, [NotNullWhen(true)] out FeedIds? ids)
    {
        ids = text.Length > SafeUrl.MaxLength ? null
            : TagUri().Match(text) is { Success: true } tag ? IsDay(tag.Groups["day"].Value) ? new FeedIds(text) : null
            : BaseAddress.TryParse(text, out var address) ? new FeedIds(address.Value)
            : null;
        return ids is not null;
    }

    /// <param name="path">Of the page, relative to the site's root.</param>
    public string Of(string path) => Value + path;

    private static bool IsDay(string text) => PartialDate.TryParse(text, out _);

    /// <summary>RFC 4151 §2.1, without percent-encoded characters, and with room for a path behind it.</summary>
    [GeneratedRegex(@"^tag:(?:[A-Za-z0-9._-]+@)?[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*,(?<day>[0-9]{4}(?:-[0-9]{2}){0,2}):[A-Za-z0-9._~!$&'()*+,;=:@/-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex TagUri();
}
