using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Model;

/// <summary>
/// The one host besides the site's own that pages may ask: that of the site's own statistics. A whole host name of
/// <c>a-z</c>, <c>0-9</c>, dots and hyphens with at least one dot, and no number of
/// the network, so that it can stand in a content policy.
/// </summary>
public sealed record StatisticsHost
{
    /// <summary>The longest host name (RFC 1035 §2.3.4).</summary>
    public const int MaxLength = 253;

    /// <summary>What would end a host in an address.</summary>
    private static readonly SearchValues<char> Reserved = SearchValues.Create("/?#:@[]%");

    private StatisticsHost(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse(string text, [NotNullWhen(true)] out StatisticsHost? host)
    {
        host = null;
        if (text.Length > MaxLength || !text.Contains('.', StringComparison.Ordinal) || text.EndsWith('.')
            || text.AsSpan().IndexOfAny(Reserved) >= 0 || !SafeUrl.TryCreate($"https://{text}/", out var address))
        {
            return false;
        }

        var name = address.Parsed.IdnHost;
        if (name.Length > MaxLength || !name[(name.LastIndexOf('.') + 1)..].Any(char.IsAsciiLetter) || !name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-'))
            return false;
        host = new StatisticsHost(name);
        return true;
    }
}
