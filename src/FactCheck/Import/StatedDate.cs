using System.Globalization;
using FactCheck.Model;

namespace FactCheck.Import;

/// <summary>Reads dates as pages write them for machines.</summary>
internal static class StatedDate
{
    /// <summary>Mail dates (RFC 5322 §3.3) have no other order, so they cannot be misread.</summary>
    private static readonly string[] MailForms = ["d MMM yyyy", "dd MMM yyyy"];

    /// <summary>The day, month or year in the time zone of the page; null if the order of its numbers is not certain.</summary>
    public static string? Of(string stated)
    {
        var day = stated.Length > 10 && stated[10] is 'T' or 't' or ' ' ? stated[..10] : stated;
        if (day.Length == 10 && day[4] is '/' or '.' && day[7] == day[4])
            day = day.Replace(day[4], '-');
        else if (day.Length >= 8 && day.AsSpan(0, 8).IndexOfAnyExceptInRange('0', '9') < 0 && (day.Length == 8 || day[8] is 'T'))
            day = $"{day[..4]}-{day[4..6]}-{day[6..8]}";
        // What programs write that have no date: the first day of .NET, and of Unix.
        if (day is "0001-01-01" or "1970-01-01")
            return null;
        return PartialDate.TryParse(day, out _) ? day : OfMail(stated);
    }

    private static string? OfMail(string stated)
    {
        var words = stated[(stated.IndexOf(',', StringComparison.Ordinal) + 1)..].Split(' ', 4, StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 3 && DateOnly.TryParseExact(string.Join(' ', words[..3]), MailForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }
}
