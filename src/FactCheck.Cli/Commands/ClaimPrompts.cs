using FactCheck.Diagnostics;
using FactCheck.Edit.Drafts;
using FactCheck.Lists;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.State;
using Spectre.Console;

namespace FactCheck.Cli.Commands;

/// <summary>Asks on a terminal for the missing parts of a new claim: dossier, sentence, words, verdict, id.</summary>
internal static class ClaimPrompts
{
    private const string Later = "later";

    public static bool ArePossible =>
        !Console.IsInputRedirected && !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    /// <returns>Null, with a message, if there is nothing to choose from.</returns>
    public static ClaimDraft? Complete(string root, ClaimDraft draft)
    {
        var state = StateReader.ReadOnce(root, new PlanOptions(null, CommonOptions.AsOf(null), Drafts: false, ForDisk: false, ProgramVersion.Text), Environment.ProcessorCount);
        var sources = SentenceCoverage.Of(state.Anchored, state.AsOf).Where(source => draft.Dossier.Length == 0 || source.Id == draft.Dossier).ToList();
        if (sources.Count == 0)
        {
            Output.WrongUsage("there is no dossier whose source can be read", "factcheck new source makes one; factcheck check reports what is wrong");
            return null;
        }

        var source = sources.Count == 1 ? sources[0] : AnsiConsole.Prompt(
            Choice<SourceCoverage>("Which document?", source => $"{source.Id}  ({source.Totals.Open} of {source.Totals.All} sentences open)").AddChoices(sources));
        draft = draft with { Dossier = source.Id };
        if (draft.Quote.Length == 0)
            draft = WithWords(draft, source);
        if (draft.Verdict is null)
            draft = draft with { Verdict = Verdict(state.Anchored.Repository) };
        return draft.Id is null ? draft with { Id = AskId(draft.Quote) } : draft;
    }

    private static ClaimDraft WithWords(ClaimDraft draft, SourceCoverage source)
    {
        var sentence = AnsiConsole.Prompt(
            Choice<CoveredSentence>("Which sentence?", sentence => $"{sentence.Number}. {sentence.Text}{(sentence.Claims.IsEmpty ? "" : $" [{string.Join(", ", sentence.Claims)}]")}")
                .AddChoices(source.Sentences.OrderBy(sentence => sentence.State != SentenceState.Open)));
        var words = AnsiConsole.Prompt(new TextPrompt<string>("Which words in it? (empty: all)").AllowEmpty());
        return draft with { Quote = words.Trim().Length == 0 ? sentence.Text : words, Sentence = draft.Sentence ?? sentence.Id };
    }

    private static string? Verdict(Repository repository)
    {
        var chosen = AnsiConsole.Prompt(
            Choice<string>("Which verdict?", id => id).AddChoices([Later, .. repository.Scale.Select(verdict => verdict.Id.Value)]));
        return chosen == Later ? null : chosen;
    }

    private static string AskId(string words)
    {
        var prompt = new TextPrompt<string>("The id, which is also the address?");
        if (NewClaim.ProposeId(words) is { } proposed)
            prompt.DefaultValue(proposed);
        return AnsiConsole.Prompt(prompt);
    }

    private static SelectionPrompt<T> Choice<T>(string title, Func<T, string> line)
        where T : notnull =>
        new SelectionPrompt<T>().Title(title).PageSize(15).UseConverter(item => Markup.Escape(Printable.OneLine(line(item))));
}
