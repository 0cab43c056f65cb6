using System.Collections.Immutable;

namespace FactCheck.Diagnostics;

/// <summary>Every rule, listed by hand in the order of the codes.</summary>
public static class AllRules
{
    public static ImmutableArray<Rule> List { get; } =
    [
        FileRules.NotUtf8, FileRules.BrokenYaml, FileRules.EmptyFile, FileRules.DuplicateKey, FileRules.UnsupportedYaml,
        FileRules.BeyondLimits, FileRules.ControlCharacter, FileRules.TabIndent, FileRules.MisplacedFile, FileRules.MissingFile,
        FileRules.LinkOutside, FileRules.BadFileName, FileRules.Unreadable, FileRules.UnseenCharacter,
        FileRules.ReorderingCharacter, FileRules.NotAFile, FileRules.LookalikeHost,
        FieldRules.UnknownKey, FieldRules.WrongKind, FieldRules.MissingField, FieldRules.BadDate, FieldRules.BadValue,
        FieldRules.BadAddress, FieldRules.BadLanguage, FieldRules.BadId, FieldRules.EmptyValue, FieldRules.TooLong,
        FieldRules.DuplicateId, FieldRules.VerdictWord, FieldRules.HiddenAddress,
        QuoteRules.Length, QuoteRules.UnknownSource, QuoteRules.NotFound, QuoteRules.Ambiguous, QuoteRules.ContextDoesNotFit,
        QuoteRules.CutsWord, QuoteRules.SentenceOpen, QuoteRules.Typographic, QuoteRules.LongQuotation, QuoteRules.NotVerbatim,
        EvidenceRules.UnknownVerdict, EvidenceRules.MissingForVerdict, EvidenceRules.AccurateVersionExpected,
        EvidenceRules.UnknownDocument, EvidenceRules.UnreadCarriesWeight, EvidenceRules.FootnoteWithoutEvidence,
        EvidenceRules.EvidenceNotCited, EvidenceRules.Attribution, EvidenceRules.UnknownPerson, EvidenceRules.UnknownTopic,
        EvidenceRules.UnknownClaim, EvidenceRules.UnknownEvidenceReference, EvidenceRules.DocumentTwice,
        EvidenceRules.UnequalPositions, WeightRules.NoArchive, WeightRules.FewOrigins, WeightRules.OneSided, WeightRules.Circular,
        WeightRules.NewsOnly, WeightRules.InterestUntold, WeightRules.Withdrawn, WeightRules.PartsContradict,
        WeightRules.OpinionRated, WeightRules.WrittenTwice, WeightRules.NoClaimant, WeightRules.OtherSpeaker,
        WeightRules.NoSelection,
        ReviewRules.DatesOutOfOrder, ReviewRules.CorrectionChain, ReviewRules.HeadlineHasVerdict, ReviewRules.TranslationOlder,
        ReviewRules.NoSecondReader, ReviewRules.ReaderNotIndependent, ReviewRules.NotAsked, ReviewRules.NoRecheckDate,
        ReviewRules.RecheckPassed,
        HistoryRules.VerdictChanged, HistoryRules.WordingChanged, HistoryRules.CorrectionsRewritten, HistoryRules.ClaimVanished,
        HistoryRules.PublicationRewritten, HistoryRules.AddressGone, HistoryRules.ScaleRedefined, HistoryRules.EvidenceGone,
        HistoryRules.NotCompared, HistoryRules.AuthorRemoved, HistoryRules.PageGone,
        HistoryRules.WithheldTextShown,
        LinkRules.AddressCollision, LinkRules.UnknownTarget, LinkRules.NoAddress, LinkRules.UnsafeLink, LinkRules.TooDeep,
        LinkRules.WordingHasVerdict, LinkRules.SourceIsOurs, LinkRules.NearSizeLimit,
        TemplateRules.Syntax, TemplateRules.Failed, TemplateRules.Unprotected, TemplateRules.Refused,
        TemplateRules.UnknownPartial, TemplateRules.ContextChanged,
        PolicyRules.UnknownRule, PolicyRules.IntegrityLowered, PolicyRules.UnsupportedFormat, PolicyRules.AvoidedTerm,
        PolicyRules.NoPolicyPage, PolicyRules.NoPublisher,
    ];

    public static Rule? Find(string code) => List.FirstOrDefault(rule => rule.Code == code);
}
