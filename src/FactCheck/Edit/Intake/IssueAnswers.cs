using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Edit.Intake;

/// <summary>
/// Reads the answers from the body of an issue, where GitHub writes each below a heading <c>### label</c>. The headings of the
/// form must appear once each, in order. Parsers that split at any heading lose or shift answers that contain one.
/// </summary>
internal static class IssueAnswers
{
    private const string NoAnswer = "_No response_";

    /// <summary>The answers by the id of the question, without empty ones.</summary>
    /// <exception cref="Refusal">The body does not match the form; the hint lists every reason.</exception>
    public static ImmutableDictionary<string, string> Read(IssueForm form, string body)
    {
        var lines = body.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var headings = form.Questions.ToDictionary(question => "### " + question.Label, StringComparer.Ordinal);
        var places = Enumerable.Range(0, lines.Length).Where(i => headings.ContainsKey(lines[i].TrimEnd())).ToList();
        var found = places.Select(i => headings[lines[i].TrimEnd()]).ToList();
        var reasons = Reasons(form, found).ToList();
        if (lines.Take(places.Count == 0 ? lines.Length : places[0]).Any(line => line.Trim().Length > 0))
            reasons.Add("there is text above the first question");
        if (reasons.Count > 0)
            throw Refuse(reasons);

        var answers = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (var n = 0; n < places.Count; n++)
        {
            var end = n + 1 < places.Count ? places[n + 1] : lines.Length;
            var answer = string.Join('\n', lines[(places[n] + 1)..end]).Trim();
            if (answer.Length > 0 && answer != NoAnswer)
                answers[found[n].Id] = answer;
            else if (found[n].IsRequired)
                reasons.Add($"'{Printable.OneLine(found[n].Label)}' has no answer");
        }

        return reasons.Count == 0 ? answers.ToImmutable() : throw Refuse(reasons);
    }

    private static IEnumerable<string> Reasons(IssueForm form, List<FormQuestion> found)
    {
        foreach (var question in form.Questions)
        {
            var count = found.Count(other => other == question);
            if (count == 0)
                yield return $"the heading '{Printable.OneLine(question.Label)}' is missing";
            else if (count > 1)
                yield return $"the heading '{Printable.OneLine(question.Label)}' appears {count} times";
        }

        if (!found.Distinct().SequenceEqual(form.Questions.Where(found.Contains)))
            yield return "the headings are not in the order of the form";
    }

    private static Refusal Refuse(List<string> reasons) =>
        new("the issue does not match the form", string.Join('\n', reasons.Append("ask for it again with the form, or write the claim with factcheck new claim")));
}
