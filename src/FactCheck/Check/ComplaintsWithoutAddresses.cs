using System.Text.RegularExpressions;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC432: the public log of complaints holds no mail address and no telephone number.</summary>
internal static partial class ComplaintsWithoutAddresses
{
    public static void Check(CheckInput input, List<Diagnostic> findings)
    {
        foreach (var complaint in input.Repository.Complaints ?? [])
        {
            foreach (var text in complaint.Summary.All.Concat(complaint.Answer?.All ?? []).Append(complaint.Named).OfType<Text>())
            {
                if (Mail(text.Value) is { } mail)
                    findings.Add(Private(text, mail, "a mail address"));
                else if (Telephone().Match(text.Value) is { Success: true } number)
                    findings.Add(Private(text, number.Index..(number.Index + number.Length), "a telephone number"));
            }
        }
    }

    private static Diagnostic Private(Text text, Range place, string kind) => Rule.FC432.At(
        ComplaintsFile.FileName, text.LocationAt(place.Start.Value, place.End.Value - place.Start.Value), $"'{text.Value[place]}' reads like {kind}",
        "leave it out: the log is public, and git keeps what was once committed");

    /// <summary>The first word with an at sign before a dot; a name such as @example is none.</summary>
    private static Range? Mail(string text)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var (start, end) = (at, at + 1);
            while (start > 0 && IsInside(text[start - 1]))
                start--;
            while (end < text.Length && IsInside(text[end]))
                end++;
            while (end > at + 1 && char.IsPunctuation(text[end - 1]))
                end--;
            if (start < at && text.AsSpan(at + 1, end - at - 1).IndexOf('.') > 0)
                return start..end;
        }

        return null;
    }

    private static bool IsInside(char c) => !char.IsWhiteSpace(c) && c is not ('@' or '<' or '>' or '(' or ')' or '"' or '“' or '”' or ',' or ';' or ':');

    /// <summary>In the international form: a plus sign and at least seven digits (ITU-T E.123).</summary>
    [GeneratedRegex(@"\+[0-9](?:[ \-./()]?[0-9]){6,14}", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();
}
