namespace FactCheck.Review.Reports;

/// <summary>Field names as words: <c>accurate-version</c> becomes accurate version.</summary>
internal static class FieldName
{
    public static string Of(string field) => field.Replace('-', ' ');

    public static string Capital(string field) => field.Length == 0 ? field : char.ToUpperInvariant(field[0]) + Of(field)[1..];
}
