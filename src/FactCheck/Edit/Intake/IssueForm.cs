using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Load.Yaml;

namespace FactCheck.Edit.Intake;

/// <summary>
/// The questions of a GitHub issue form, in order
/// (https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema).
/// </summary>
internal sealed record IssueForm(ImmutableArray<FormQuestion> Questions)
{
    /// <exception cref="Refusal">The file is not an issue form, or two questions have the same label.</exception>
    public static IssueForm Read(string yaml)
    {
        var findings = new List<Diagnostic>();
        if (Fields.Of("the form", YamlReader.Read("the form", yaml, findings), null, findings) is not { } form || findings.Count > 0)
            throw new Refusal("the form cannot be read", findings.FirstOrDefault()?.Message ?? "it is empty");
        var questions = form.Blocks("body").Select(Question).OfType<FormQuestion>().ToImmutableArray();
        if (questions.IsEmpty)
            throw new Refusal("the form has no questions", "give an issue form, such as .github/ISSUE_TEMPLATE/claim.yml");
        if (questions.GroupBy(question => question.Label, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new Refusal($"two questions of the form have the label '{Printable.OneLine(twice.Key)}'", "give each a different one: answers are identified by label");
        return new IssueForm(questions);
    }

    private static FormQuestion? Question(Fields element)
    {
        if (element.Text("type")?.Value is null or "markdown")
            return null;
        var label = element.Block("attributes")?.Text("label")?.Value
            ?? throw new Refusal("a question of the form has no label", "write it under 'attributes:'");
        return new FormQuestion(element.Text("id")?.Value ?? label, label.Trim(), element.Block("validations")?.Flag("required") ?? false);
    }
}

/// <param name="Label">GitHub writes it above the answer as a heading.</param>
internal sealed record FormQuestion(string Id, string Label, bool IsRequired);
