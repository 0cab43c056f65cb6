using System.Text;
using FactCheck.Edit;
using FactCheck.Edit.Drafts;
using FactCheck.Import;
using FactCheck.Load;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Plan;
using FactCheck.Review.Changes;
using FactCheck.Write;

namespace FactCheck.Tests.Fields;

/// <summary>Whatever changes in a record reaches each part of the program that has to know of it.</summary>
public sealed class FieldConsumersTest
{
    /// <summary>Parts that decide what a claim is called, not what it says.</summary>
    private static readonly HashSet<string> Identity = new(StringComparer.Ordinal)
    {
        "Claim.Id", "Claim.Dossier", "Claim.File", "Claim.IsIncomplete", "Claim.RatedAttributionInFormat1", "EvidenceDocument.Id", "EvidenceDocument.Dossier", "EvidenceDocument.File",
        "SourceDocument.Dossier", "SourceDocument.File", "SourceDocument.Language", "Translation.Original", "Translation.Language", "Translation.File",
        "SourceText.File", "SourceText.Canonical", "Sentence.Number", "Sentence.Start", "Sentence.Length", "Sentence.Block", "Sentence.Line", "Sentence.LineOffset",
        "TextBlock.First", "TextBlock.Last",
        // Items are matched by it; of a document that is described in place it is only a name.
        "EvidenceItem.Document", "Translated.Kind", "Translated.Dossier", "Translated.Id",
    };

    /// <summary>Ids and names may appear for reasons that have nothing to do with the claim, and readers see the note on a withheld claim.</summary>
    private static readonly HashSet<string> NotSearchedFor = new(StringComparer.Ordinal)
    {
        "Claim.Verdict", "Claim.Claimant", "Claim.Topics", "Claim.Authors", "Claim.Aliases", "EvidenceItem.Document", "EvidenceItem.Id", "Description.Publisher",
        "Description.Authors", "Description.Country", "EvidenceDocument.Origin", "Withdrawal.ReplacedBy", "Position.Party", "Position.Evidence", "AgreedPoint.Evidence", "ClaimPart.Verdict",
        "ClaimPart.Evidence", "Contact.Who", "SecondReading.Reviewer", "ItemReading.Reader", "RelatedClaim.Claim", "Correction.ReportedBy", "Quote.Prefix", "Quote.Suffix",
        "Quote.Sentence", "Quote.Source", "Withholding.Note",
    };

    [Fact]
    public void Every_change_of_a_record_is_in_the_report_of_changes()
    {
        using var files = SampleRepository.Create();
        var repository = SampleRepository.Read(files);
        var unreported = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var dossier in repository.Dossiers)
        {
            Collect(dossier.Claims);
            Collect(dossier.Evidence);
            Collect(dossier.Translations);
            Collect(new[] { dossier.Source }.OfType<SourceDocument>());
        }

        Assert.Empty(unreported);

        void Collect<T>(IEnumerable<T> records)
            where T : class
        {
            foreach (var record in records)
            {
                foreach (var mutation in Mutations.Of(record).Where(mutation => !Identity.Contains(mutation.Property)))
                {
                    if (SampleRepository.Report(files, repository, repository.With(record, mutation.Record)).Severity == ChangeSeverity.None)
                        unreported.Add(mutation.Property);
                }
            }
        }
    }

    [Fact]
    public void Every_change_of_a_translated_text_makes_a_translation_older()
    {
        using var files = SampleRepository.Create();
        foreach (var claim in SampleRepository.Read(files).Claims)
        {
            var translated = ClaimTable.Fields.Texts(claim).Where(text => text.IsTranslated).Select(text => text.Text.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var mutation in Mutations.Of(claim).Where(mutation => mutation.Words is not null))
            {
                var now = ClaimTable.Fields.Texts(mutation.Record).Any(text => text.IsTranslated && text.Text.Value == mutation.Words);
                if (now || mutation.Property == "Claim.Verdict")
                    Assert.True(ClaimContent.Hash(claim) != ClaimContent.Hash(mutation.Record), mutation.Property);
            }

            Assert.NotEmpty(translated);
        }
    }

    [Fact]
    public void Every_text_of_a_withheld_claim_is_searched_for()
    {
        using var files = SampleRepository.Create();
        var repository = SampleRepository.Read(files);
        var missed = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var claim in repository.Claims)
        {
            var withheld = claim with { Withheld = repository.Claims.First(other => other.Withheld is not null).Withheld, Retracted = claim.Retracted };
            foreach (var mutation in Mutations.Of(withheld).Where(mutation => mutation.Words is not null && !NotSearchedFor.Contains(mutation.Property)))
            {
                if (mutation.Record.Corrections.Any(entry => entry.Kind == CorrectionKind.Verdict && (entry.From?.Value == mutation.Words || entry.To?.Value == mutation.Words)))
                    continue;

                // A claim whose quote is in no source has no page, and a published verdict must be known.
                var site = SampleRepository.Plan(repository.With(claim, mutation.Record));
                if (site.ClaimsById.GetValueOrDefault(claim.Id) is { State: ClaimState.Withheld }
                    && WithheldText.Of(site)?.FindIn("about/index.html", Encoding.UTF8.GetBytes($"<p>{mutation.Words}</p>")) is null)
                {
                    missed.Add(mutation.Property);
                }
            }
        }

        Assert.Empty(missed);
    }

    /// <summary>Each text that the draft of a translation offers is printed on the page in that language, and nothing is left in the original.</summary>
    [Theory]
    [InlineData("opening-hours", "claims/harbour-library/opening-hours.ja.yaml")]
    [InlineData("harbour-library/source", "claims/harbour-library/source.ja.yaml")]
    [InlineData("harbour-library/hours-plan", "claims/harbour-library/evidence/hours-plan.ja.yaml")]
    public void A_translation_of_all_that_is_offered_is_shown_whole(string id, string file)
    {
        using var files = SampleRepository.Create();
        files.Put("site/site.yaml", files.Read("site/site.yaml") + "languages: [en, ja]\n");
        files.Delete(file);
        NewTranslation.Run(files.Root, id, "ja", [], parallelism: 1);
        var (yaml, markers) = Filled(files.Read(file));
        files.Put(file, yaml);

        var original = SampleRepository.Read(files).Dossiers.SelectMany(dossier => dossier.Translations).Single(translation => translation.File == file).Original;
        var translated = FieldText.In(RepositoryIndex.Of(SampleRepository.Read(files)).OriginalOf(original)!.Values).Where(text => text.IsTranslated).Select(text => text.Path);
        var rendered = Translation(original, file, yaml).Texts.All;
        Assert.Equal(translated.Order(StringComparer.Ordinal), rendered.Select(text => text.Path).Order(StringComparer.Ordinal));

        var result = files.Build("--base-url https://example.org/ --as-of 2026-06-01");
        Assert.True(result.Written is not null, files.Print(result));
        var pages = files.Page("ja/claims/opening-hours/index.html") + files.Page("ja/corrections/index.html") + files.Page("ja/sources/harbour-library/index.html");
        // Slips of the pen are in the data alone.
        var slips = SampleRepository.Read(files).Claims.Single(claim => claim.Id == "opening-hours").Corrections
            .Select((entry, i) => entry.Kind == CorrectionKind.Typo && original.Kind == TranslatedKind.Claim ? $"corrections[{i}]." : "none").ToList();
        Assert.Equal(
            [],
            rendered.Where(text => !slips.Any(slip => text.Path.StartsWith(slip, StringComparison.Ordinal)) && !pages.Contains(text.Text.Value, StringComparison.Ordinal)).Select(text => text.Path));
        Assert.NotEmpty(markers);
    }

    [Theory]
    [InlineData("claim")]
    [InlineData("evidence")]
    [InlineData("source")]
    public void A_draft_names_every_field(string kind)
    {
        using var files = SampleRepository.Create();
        var (file, table, left) = kind switch
        {
            "claim" => (NewClaim.Run(files.Root, new ClaimDraft("quay-notice", "The clerk said it is quiet."), new PartialDate(2026, 6, 1), 1).Changes[0], (BlockShape)ClaimTable.Fields, new[] { "quotes" }),
            "evidence" => (NewEvidence.Run(files.Root, new EvidenceDraft("quay-notice") { Title = "A plan" }, 1).Changes[0], EvidenceTable.Fields, ["text"]),
            _ => ("", SourceTable.Fields, ["corrections", "sentence-aliases"]),
        };
        var draft = file.Length == 0 ? SourceDescription.Write(new StatedDetails()) : files.Read(file);
        Assert.Equal(
            table.Fields.Select(field => field.Key).Except(left),
            draft.Split('\n').Select(line => line.TrimStart('#', ' ')).Where(line => line.Contains(':', StringComparison.Ordinal)).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)])
                .Where(key => table.Find(key) is not null).Distinct());
    }

    /// <summary>The draft as a translator leaves it: the <c># </c> of each key taken away, and a text of their own written there.</summary>
    private static (string Yaml, List<string> Markers) Filled(string draft)
    {
        var markers = new List<string>();
        var yaml = new StringBuilder();
        foreach (var line in draft.Split('\n').Where(line => !line.StartsWith("##", StringComparison.Ordinal)))
        {
            var key = line.StartsWith("# ", StringComparison.Ordinal) ? line[2..] : line;
            var isEmpty = key.EndsWith(':') || key.TrimEnd().EndsWith('-') || key.EndsWith(": |", StringComparison.Ordinal);
            yaml.Append(key).Append('\n');
            if (isEmpty && line.StartsWith('#'))
                yaml.Append('\u0001');
        }

        // A key with nothing below it gets a text.
        var lines = yaml.ToString().Split('\n');
        var filled = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimStart('\u0001');
            var next = lines.Skip(i + 1).Select(other => other.TrimStart('\u0001')).FirstOrDefault(other => other.Length > 0) ?? "";
            var isOpen = i + 1 < lines.Length && lines[i + 1].StartsWith('\u0001');
            if (isOpen && Indent(next) <= Indent(line.TrimEnd().EndsWith('-') ? line : line.Replace("- ", "  ", StringComparison.Ordinal)))
            {
                markers.Add($"訳文{markers.Count:D3}番");
                line = line.EndsWith(": |", StringComparison.Ordinal) ? $"{line[..^2]} {markers[^1]}" : $"{line.TrimEnd()} {markers[^1]}";
            }

            filled.Append(line).Append('\n');
        }

        return (filled.ToString().Replace("translators: [ids of those who translated]", "", StringComparison.Ordinal), markers);
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    private static Translation Translation(Translated original, string file, string yaml)
    {
        var findings = new List<FactCheck.Diagnostics.Diagnostic>();
        var translation = TranslationFile.Read(original, "ja", file, YamlReader.Read(file, yaml, findings), findings);
        Assert.True(findings.Count == 0, yaml + string.Join('\n', findings));
        return translation!;
    }
}
