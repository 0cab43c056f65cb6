using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Edit.Drafts;
using FactCheck.Model;
using FactCheck.Texts;

namespace FactCheck.Edit.Intake;

/// <summary>
/// <c>factcheck intake</c>: makes a draft claim from an issue form. The quoted words must appear in a stored document; the
/// reader's other answers become comments, for a person to judge.
/// </summary>
public static class ClaimIntake
{
    /// <summary>Longest part of an answer that is copied, in UTF-16 units.</summary>
    private const int LongestRemark = 2_000;

    /// <summary>Questions whose answers become comments.</summary>
    private static readonly ImmutableArray<string> Commented = ["why", "evidence"];

    /// <param name="form">The issue form, YAML.</param>
    /// <param name="event">The event file, JSON.</param>
    /// <exception cref="Refusal">The request cannot be fulfilled; nothing was written.</exception>
    /// <exception cref="IOException">The disk fails; nothing was written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static EditDone Run(string root, string form, ReadOnlyMemory<byte> @event, PartialDate today, int parallelism)
    {
        var issue = IssueEvent.Read(@event);
        var answers = IssueAnswers.Read(IssueForm.Read(form), issue.Body);
        var repository = OpenRepository.Read(root, parallelism);
        return NewClaim.Begin(repository, Draft(repository.Repository, issue, answers), today);
    }

    private static ClaimDraft Draft(Repository repository, IssueEvent issue, ImmutableDictionary<string, string> answers)
    {
        var words = WhiteSpace.Collapsed(Answer(answers, "quote"));
        var number = issue.Number.ToString(CultureInfo.InvariantCulture);
        return new ClaimDraft(DossierOf(repository, Answer(answers, "document").Trim()), words)
        {
            Id = NewClaim.ProposeId(words) is null ? $"issue-{number}" : null,
            Selection = $"A reader suggested it (issue {number}).",
            Remarks =
            [
                $"From issue {number}; the reader's words, not checked:",
                .. Commented.Where(answers.ContainsKey).Select(id => $"{id}: {Printable.Start(WhiteSpace.Collapsed(answers[id]), LongestRemark)}"),
            ],
        };
    }

    private static string Answer(ImmutableDictionary<string, string> answers, string id) =>
        answers.GetValueOrDefault(id) is { } answer && WhiteSpace.Collapsed(answer).Length > 0
            ? Unquoted(answer)
            : throw new Refusal($"the issue does not answer the question with the id '{id}'", "the form needs required questions with the ids 'document' and 'quote'");

    /// <summary>Without the marks <c>&gt;</c> that GitHub's button for quoting sets at the start of each line.</summary>
    private static string Unquoted(string answer)
    {
        var lines = answer.Split('\n');
        return Array.TrueForAll(lines, line => line.Trim().Length == 0 || line.StartsWith('>'))
            ? string.Join('\n', lines.Select(line => line.TrimStart('>').TrimStart(' ')))
            : answer;
    }

    /// <summary>The dossier with this id, or whose source has this address; the same document may have several addresses.</summary>
    private static string DossierOf(Repository repository, string document)
    {
        if (repository.Dossiers.Any(dossier => dossier.Id == document))
            return document;
        if (SafeUrl.TryCreate(document, out var url))
        {
            var sources = repository.Dossiers.Where(dossier => dossier.Source?.About.Url is not null).ToLookup(dossier => DocumentAddress.Key(dossier.Source!.About.Url!));
            var named = sources[DocumentAddress.Key(url)].ToList();
            var exact = named.Where(dossier => dossier.Source!.About.Url!.Value == url.Value).ToList();
            if ((exact.Count > 0 ? exact : named) is [var only])
                return only.Id;
            if (named.Count > 1)
            {
                throw new Refusal(
                    $"several dossiers have the document '{Printable.Start(document, 200)}'",
                    $"write the id of one into the issue, then set the label again: {string.Join(", ", named.Select(dossier => dossier.Id))}");
            }
        }

        throw new Refusal(
            $"no dossier has the document '{Printable.Start(document, 200)}'",
            "import it with factcheck new source, with this address as 'url', then set the label again");
    }
}
