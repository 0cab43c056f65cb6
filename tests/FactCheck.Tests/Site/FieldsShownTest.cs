using System.Reflection;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Model;

namespace FactCheck.Tests.Site;

/// <summary>Whatever an editor writes into a field reaches readers: each field of the model has a place on a page where its value is seen.</summary>
public sealed class FieldsShownTest
{
    private const string Claim = "claims/opening-hours/index.html";

    private const string Source = "sources/harbour-library/index.html";

    private const string About = "about/index.html";

    private const string Complaints = "complaints/index.html";

    private const string Retracted = "claims/opens-at-nine/index.html";

    /// <summary>Field → page of Cases/complete, and words on it that come from the field.</summary>
    private static readonly Dictionary<string, (string Page, string Words)> Places = new(StringComparer.Ordinal)
    {
        ["Claim.Quotes"] = (Claim, "opens at nine and closes at six"),
        ["Claim.Verdict"] = (Claim, "Mostly inaccurate"),
        ["Claim.Summary"] = (Claim, "It opens at nine, but since March it closes at five."),
        ["Claim.Evidence"] = (Claim, "The hours since March."),
        ["Claim.Wording"] = (Claim, "Claim: The Harbour Library is open from nine to six."),
        ["Claim.Headline"] = (Claim, "<title>Mostly inaccurate: When the Harbour Library is open: nine to five since March"),
        ["Claim.Claimant"] = (Claim, "The head librarian, Head of the Harbour Library"),
        ["Claim.Date"] = (Claim, "2 January 2026"),
        ["Claim.Topics"] = (Claim, "Opening hours, Buildings"),
        ["Claim.Authors"] = (Claim, "Checker One, Checker Two"),
        ["Claim.Analysis"] = (Claim, "The door still says six."),
        ["Claim.AccurateVersion"] = (Claim, "The library opens at nine and, since March 2026, closes at five."),
        ["Claim.LeavesOut"] = (Claim, "On Mondays it is shut."),
        ["Claim.WouldChange"] = (Claim, "A later plan of hours."),
        ["Claim.NotSeen"] = (Claim, "The plan of 2024."),
        ["Claim.ContrarySearch"] = ("claims/said-it/index.html", "We asked at the quay."),
        ["Claim.Positions"] = (Claim, "Five is right, since the light goes."),
        ["Claim.Agreed"] = (Claim, "Both say that the day begins at nine."),
        ["Claim.MediaRatings"] = ("claims/said-it/index.html", "Satire or parody: Made and first shown as humour."),
        ["Claim.Parts"] = (Claim, "It closes at six."),
        ["Claim.Reworded"] = (Claim, "we condensed this wording"),
        ["Claim.Selection"] = (Claim, "Three readers asked on one day."),
        ["Claim.Contacts"] = (Claim, "The sign will be changed."),
        ["Claim.NoContactReason"] = ("claims/seats/index.html", "We did not ask: A count needs no comment."),
        ["Claim.Reviewers"] = (Claim, "Reader Two, language, 1 March 2026"),
        ["Claim.Ai"] = (Claim, "Written with an AI language model. Read by Reader Two on 10 February 2026. Changed since; that reading no longer counts."),
        ["EvidenceItem.ReadBy"] = (Claim, "Read by Reader Two on 2 March 2026."),
        ["SourceDocument.Ai"] = (Source, "Written with an AI language model. No person has checked this page."),
        ["MarkdownPage.Ai"] = (About, "Written with an AI language model. No person has checked this page."),
        ["Claim.Disclosure"] = (Claim, "One of us has a card of this library."),
        ["Claim.Related"] = (Claim, "Background"),
        ["Claim.SingleSourceReason"] = (Claim, "Only the library knows its hours."),
        ["Claim.Aliases"] = ("claims/hours-at-the-quay/index.html", "This check has moved:"),
        ["Claim.Published"] = (Claim, "First published 11 February 2026"),
        ["Claim.Updated"] = (Claim, "Last changed 10 March 2026"),
        ["Claim.Recheck"] = (Claim, "Next check due 1 May 2026"),
        ["Claim.Expires"] = (Claim, "Holds until 1 January 2027"),
        ["Claim.Corrections"] = (Claim, "The hours changed in March."),
        ["Claim.Retracted"] = (Retracted, "Withdrawn on 1 February 2026. We no longer stand by this check. It was not so."),
        ["Claim.Withheld"] = ("claims/closes-at-six/index.html", "Withheld since 2 February 2026. Reason: privacy."),
        ["EvidenceItem.Document"] = (Claim, "Plan of the opening hours"),
        ["EvidenceItem.Inline"] = (Claim, "Letter of a reader"),
        ["EvidenceItem.Stance"] = (Claim, "Undermines the claim"),
        ["EvidenceItem.Consulted"] = (Claim, "Read by an AI model: an excerpt"),
        ["EvidenceItem.Shows"] = (Claim, "The sign at the door."),
        ["EvidenceItem.Quote"] = (Claim, "“From March the library closes at five”"),
        ["EvidenceItem.QuoteTranslation"] = (Claim, "Ab März schließt die Bibliothek um fünf"),
        ["EvidenceItem.Locator"] = (Claim, "page 2."),
        ["EvidenceItem.Key"] = (Claim, "id=\"ev-1\""),
        ["EvidenceDocument.Kind"] = (Claim, "primary document"),
        ["EvidenceDocument.Origin"] = (Claim, "have the same origin"),
        ["EvidenceDocument.Interest"] = (Claim, "She would like longer hours."),
        ["EvidenceDocument.Excerpt"] = (Claim, "Quotation checked against the stored text"),
        ["EvidenceDocument.Consulted"] = (Claim, "Read by an AI model: an excerpt"),
        ["EvidenceDocument.Via"] = (Claim, "Read from: a photograph of 3 January 2026."),
        ["EvidenceDocument.Access"] = (Claim, "Behind a paywall"),
        ["EvidenceDocument.Withdrawn"] = (Claim, "Withdrawn by its publisher in May 2021. The library withdrew the list. Replaced by: hours-plan"),
        ["Description.Title"] = (Source, "The Harbour Library opens again"),
        ["Description.TitleTranslation"] = (Claim, "Opening hours in 2019"),
        ["Description.Country"] = (Claim, "public body or broadcaster, United Kingdom"),
        ["Description.Publisher"] = (Source, "Harbour Gazette"),
        ["Description.Control"] = (Source, "privately owned"),
        ["Description.Authors"] = (Source, "A. Reporter"),
        ["Description.Url"] = (Source, "href=\"https://gazette.example/library-opens\""),
        ["Description.Archived"] = (Source, "Archived copy, 4 January 2026"),
        ["Description.Published"] = (Source, "2 January 2026"),
        ["Description.Retrieved"] = (Source, "Stored on 4 January 2026"),
        ["Description.Language"] = (Source, "English"),
        ["Description.About"] = (Source, "It names no real library."),
        ["Description.TranslatedFrom"] = (Source, "a German notice"),
        ["Description.RepublishedFrom"] = (Source, "the library's own page"),
        ["Description.Corrections"] = (Source, "The day of publication was wrong."),
        ["SourceDocument.Text"] = (Source, "It is the nicest building on the quay."),
        ["SourceDocument.Language"] = (Source, "lang=\"en\""),
        ["SourceDocument.Claimant"] = ("claims/seats/index.html", "Harbour Gazette"),
        ["SourceDocument.Kind"] = (Source, "news report"),
        ["SourceDocument.Speakers"] = (Source, "The head librarian"),
        ["SourceDocument.Omits"] = (Source, "A card is not free."),
        ["SourceDocument.Coverage"] = ("sources/quay-notice/index.html", "Not every sentence of this document has been looked at yet."),
        ["SourceDocument.Labels"] = (Source, "A judgement of taste."),
        ["SourceDocument.Notes"] = (Source, "The plan calls them “reading hours”."),
        ["SourceDocument.Rights"] = (Source, "written for this test"),
        ["SourceDocument.TextFragments"] = (Claim, "href=\"https://gazette.example/library-opens\""),
        ["MarkdownPage.Title"] = (About, "How we work"),
        ["MarkdownPage.Description"] = (About, "How the tests check sentences."),
        ["MarkdownPage.Corrections"] = (About, "The scale has seven steps, not six."),
        ["MarkdownPage.Body"] = (About, "Our verdicts:"),
        ["MarkdownPage.Nav"] = (Claim, "How we work"),
        ["Correction.Date"] = ("corrections/index.html", "2 March 2026"),
        ["Correction.Kind"] = ("corrections/index.html", "Verdict changed"),
        ["Correction.From"] = ("corrections/index.html", "Accurate →now"),
        ["Correction.To"] = ("corrections/index.html", "Mostly inaccurate"),
        ["Correction.Note"] = ("corrections/index.html", "The hours changed in March."),
        ["Correction.ReportedBy"] = ("corrections/index.html", "Reported by A reader"),
        ["Withdrawal.Date"] = (Claim, "in May 2021"),
        ["Withdrawal.Note"] = (Claim, "The library withdrew the list."),
        ["Withdrawal.ReplacedBy"] = (Claim, "Replaced by: hours-plan"),
        ["Person.Name"] = (Claim, "The head librarian"),
        ["Person.Roles"] = ("people/head-librarian/index.html", "Deputy librarian, until December 2025"),
        ["Person.Interests"] = ("authors/checker-one/index.html", "Interests: She has a card of this library."),
        ["Person.Contact"] = ("authors/checker-one/index.html", "href=\"mailto:one@checkers.example\""),
        ["Person.Url"] = ("authors/checker-one/index.html", "href=\"https://checkers.example/one\""),
        ["Topic.Name"] = ("topics/opening-hours/index.html", "Opening hours"),
        ["Topic.Description"] = ("topics/opening-hours/index.html", "When doors are open."),
        ["Topic.Introduction"] = ("topics/opening-hours/index.html", "The library keeps a plan of its hours."),
        ["Topic.Timeline"] = ("topics/opening-hours/index.html", "The library began to close at five."),
        ["Topic.Corrections"] = ("topics/opening-hours/index.html", "The timeline had the wrong month."),
        ["Term.Use"] = (About, "reading hours"),
        ["Term.Variants"] = (About, "“quiet hours”"),
        ["Term.Avoid"] = (About, "“hours of silence”"),
        ["Term.Note"] = (About, "Talking is allowed."),
        ["Complaint.Received"] = (Complaints, "3 March 2026 · Partly upheld"),
        ["Complaint.From"] = (Complaints, "from a reader"),
        ["Complaint.About"] = (Complaints, "Mostly inaccurate"),
        ["Complaint.Summary"] = (Complaints, "The hours were said to be those of the summer."),
        ["Complaint.Outcome"] = (Complaints, "Partly upheld: 1"),
        ["Complaint.Answered"] = (Complaints, "Our answer · 5 March 2026"),
        ["Complaint.Answer"] = (Complaints, "We now say since when they hold."),
        ["Complaint.Named"] = (Complaints, "Made by: A neighbour"),
    };

    /// <summary>What is not for readers, or says where things are and not what they are.</summary>
    private static readonly HashSet<string> NotShown = new(StringComparer.Ordinal)
    {
        // Names of files and places, and what is worked out from other fields.
        "Claim.Id", "Claim.Dossier", "Claim.File", "Claim.IsDraft", "Claim.IsStanding", "Claim.LastEdited", "Claim.LastRevised", "Claim.IsVerbatim", "Claim.WaitsForDay", "Claim.Statement", "Claim.IsIncomplete", "Claim.RatedAttributionInFormat1", "EvidenceItem.Location", "EvidenceItem.Id", "EvidenceItem.IsNamed", "EvidenceDocument.Id",
        "EvidenceDocument.Dossier", "EvidenceDocument.File", "EvidenceDocument.About", "SourceDocument.Dossier", "SourceDocument.File", "SourceDocument.About",
        "MarkdownPage.Id", "MarkdownPage.Language", "MarkdownPage.File", "Correction.Location", "Description.UrlMark", "Person.Id", "Topic.Id", "Term.Id", "Complaint.Id", "Complaint.Location",
        // They decide what is built.
        "Claim.PublishAfter", "SourceDocument.Join", "SourceDocument.SentenceAliases", "Person.Kind", "Person.PublicRole",
        // For machines: the JSON-LD of a claim.
        "Person.SameAs",
    };

    private static readonly Type[] Records =
    [
        typeof(Claim), typeof(EvidenceItem), typeof(EvidenceDocument), typeof(Description), typeof(SourceDocument), typeof(MarkdownPage), typeof(Correction),
        typeof(Withdrawal), typeof(Person), typeof(Topic), typeof(Term), typeof(Complaint),
    ];

    [Fact]
    public void Every_field_of_the_model_is_shown_somewhere_or_is_not_for_readers()
    {
        var fields = Records.SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(property => $"{type.Name}.{property.Name}"));
        Assert.Equal(fields.Order(StringComparer.Ordinal), Places.Keys.Concat(NotShown).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_field_is_seen_where_it_is_said_to_be_shown()
    {
        using var repository = TestRepository.CopyOf(Path.Join(TestRepository.OfThisProject(), "tests/FactCheck.Tests/Cases/complete"));
        Put(repository, "opens-at-nine", "The library opens at nine.", "retracted: {date: 2026-02-01, note: It was not so.}");
        Put(repository, "closes-at-six", "It closes at six.", "withheld: {date: 2026-02-02, class: privacy}");
        Put(repository, "said-it", "The clerk said it is quiet.", "claim: The head librarian said that it is quiet.\nheadline: Quiet is a joke of the quay\ncontrary-search: We asked at the quay.\nmedia-rating: [satire]");
        repository.Put("claims/quay-notice/said-it.yaml", repository.Read("claims/quay-notice/said-it.yaml").Replace("verdict: accurate", "verdict: reported-correctly", StringComparison.Ordinal));
        repository.Put("site/site.yaml", repository.Read("site/site.yaml").Replace("newsroom", "personal", StringComparison.Ordinal));
        repository.Put("site/complaints.yaml", """
            - id: opening-hours-2026
              received: 2026-03-03
              from: reader
              about: claim:opening-hours
              summary: The hours were said to be those of the summer.
              outcome: partly-upheld
              answered: 2026-03-05
              answer: We now say since when they hold.
              named: A neighbour
            """);
        repository.Put("claims/quay-notice/source.yaml", "title: Notice at the quay\npublisher: Quay Notice\nlanguage: en\nrights: {extent: full, basis: written for this test}\n");
        repository.Put("claims/quay-notice/source.txt", "The library opens at nine.\nIt closes at six.\nThe clerk said it is quiet.\nNobody has looked at this.\n");
        var result = repository.Build("--base-url https://example.org/ --as-of 2026-06-01");
        Assert.True(result.Written is not null, repository.Print(result));

        var unseen = Places.Where(place => !Sees(repository.Page(place.Value.Page), place.Value.Words)).Select(place => $"{place.Key}: {place.Value}");
        Assert.Empty(unseen);
    }

    private static void Put(TestRepository repository, string id, string quote, string more) =>
        repository.Put($"claims/quay-notice/{id}.yaml", TestRepository.Claim(quote, more));

    /// <summary>In the text that is shown, in any of its elements put together; markup is searched if the words hold markup.</summary>
    private static bool Sees(string page, string words)
    {
        if (words.Contains('<', StringComparison.Ordinal) || words.Contains("=\"", StringComparison.Ordinal))
            return page.Contains(words, StringComparison.Ordinal);
        var document = new HtmlParser().ParseDocument(page);
        var descriptions = document.QuerySelectorAll("meta[name=description]").Select(meta => meta.GetAttribute("content"));
        return descriptions.Append(Spaced(document.Body!)).Any(text => text!.Contains(words, StringComparison.Ordinal));
    }

    /// <summary>Blocks next to each other are apart, as they are for readers.</summary>
    private static string Spaced(IElement body)
    {
        foreach (var block in body.QuerySelectorAll("dt, dd, p, div, li, summary, small"))
            block.AppendChild(body.Owner!.CreateTextNode(" "));
        return BuiltSite.Visible(body);
    }
}
