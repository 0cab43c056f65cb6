using System.Collections.Immutable;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Schemas;
using FactCheck.Tests.Schemas;

namespace FactCheck.Tests.Fields;

/// <summary>The tables of fields hold all that the records hold, and readers read all that the tables hold.</summary>
public sealed class FieldTableTest
{
    /// <summary>Properties that no key of a file sets.</summary>
    private static readonly HashSet<string> NotInFiles = new(StringComparer.Ordinal)
    {
        "Claim.Id", "Claim.Dossier", "Claim.File", "Claim.IsIncomplete", "Claim.RatedAttributionInFormat1", "EvidenceDocument.Id", "EvidenceDocument.Dossier", "EvidenceDocument.File",
        "SourceDocument.Dossier", "SourceDocument.File", "Translation.Original", "Translated.Kind", "Translated.Dossier", "Translated.Id", "Translation.Language", "Translation.File",
        "MarkdownPage.Id", "MarkdownPage.Language", "MarkdownPage.File", "SiteSettings.File",
        // In a file of its own, or below the front matter; the language falls back on the site's.
        "SourceDocument.Language", "MarkdownPage.Body", "SourceText.File", "SourceText.Canonical", "Sentence.Number", "Sentence.Start", "Sentence.Length",
        "Sentence.Block", "Sentence.Line", "Sentence.LineOffset", "Sentence.Speaker", "TextBlock.IsHeading", "TextBlock.First", "TextBlock.Last",
    };

    [Fact]
    public void Every_property_of_a_record_has_a_row()
    {
        using var files = SampleRepository.Create();
        var repository = SampleRepository.Read(files);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var missing = Missing(repository.Claims, ClaimTable.Fields)
            .Concat(Missing(repository.Dossiers.Select(dossier => dossier.Source).OfType<SourceDocument>(), SourceTable.Fields))
            .Concat(Missing(repository.Dossiers.SelectMany(dossier => dossier.Evidence), EvidenceTable.Fields))
            .Concat(Enum.GetValues<TranslatedKind>().SelectMany(kind => Missing(
                repository.Dossiers.SelectMany(dossier => dossier.Translations).Where(translation => translation.Original.Kind == kind), TranslationTable.Fields(kind))))
            .Concat(Missing([repository.Settings], SiteTable.Fields))
            .Concat(Missing(repository.People ?? [], SiteListTables.Person))
            .Concat(Missing(repository.Topics ?? [], SiteListTables.Topic))
            .Concat(Missing(repository.Terms, SiteListTables.Term))
            .Concat(Missing(repository.Complaints ?? [], SiteListTables.Complaint))
            .Concat(Missing(repository.Scale, SiteListTables.Verdict))
            .Concat(Missing(repository.Pages, SiteListTables.Page))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.Empty(missing);
        Assert.All(Properties(), property => Assert.Contains(property, seen));

        IEnumerable<string> Missing<T>(IEnumerable<T> records, FieldTable<T> table)
            where T : class
        {
            foreach (var record in records)
            {
                var before = table.Read(record).Print();
                foreach (var mutation in Mutations.Of(record))
                {
                    seen.Add(mutation.Property);
                    if (!NotInFiles.Contains(mutation.Property) && table.Read(mutation.Record).Print() == before)
                        yield return mutation.Property;
                }
            }
        }
    }

    public static TheoryData<string> Files => [.. SchemaFile.All.Select(file => file.Name)];

    /// <summary>Keys whose value is not kept, or is kept under another key.</summary>
    private static readonly HashSet<string> NotKept = new(StringComparer.Ordinal) { "/format", "/sentence-aliases" };

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_key_is_read(string name)
    {
        var schema = SchemaFile.All.Single(file => file.Name == name);
        var unread = new List<string>();
        foreach (var place in SchemaPlaces.Of(schema))
        {
            foreach (var field in place.Block.Fields.Where(field => !NotKept.Contains($"{place.Path}/{field.Key}")))
            {
                var without = SchemaReaders.Print(schema, place.Put(SchemaPlaces.Without(place.Block, field.Key)));
                if (SchemaPlaces.Candidates(field.Shape).All(value => SchemaReaders.Print(schema, place.Put(SchemaPlaces.With(place.Block, field.Key, value))) == without))
                    unread.Add($"{place.Path}/{field.Key}");
            }
        }

        Assert.Empty(unread);
    }

    /// <summary>What a date may say of days to come follows from the table alone.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Each_date_says_whether_it_may_lie_ahead(string name)
    {
        var fields = SchemaPlaces.Of(SchemaFile.All.Single(file => file.Name == name)).SelectMany(place => place.Block.Fields);
        Assert.All(fields, field => Assert.Equal(field.Shape == Shapes.Date || field.Shape == Shapes.PartialDate, field.Date != DateMeaning.None));
    }

    /// <summary>All properties of the model that files set, so that a sample without a value for one of them is noticed.</summary>
    private static IEnumerable<string> Properties() =>
        new[]
        {
            typeof(Claim), typeof(EvidenceItem), typeof(Position), typeof(AgreedPoint), typeof(ClaimPart), typeof(Contact), typeof(SecondReading), typeof(RelatedClaim), typeof(Retraction),
            typeof(Withholding), typeof(Quote), typeof(Correction), typeof(Description), typeof(ArchivedCopy), typeof(EvidenceDocument), typeof(Withdrawal),
            typeof(SourceDocument), typeof(LabelledQuote), typeof(SourceNote), typeof(Rights), typeof(Person), typeof(Role), typeof(Topic), typeof(Term), typeof(Complaint), typeof(Appeal),
        }
        .SelectMany(type => Mutations.Properties(type).Where(property => !IsRecord(property.PropertyType)).Select(property => $"{type.Name}.{property.Name}"));

    /// <summary>Such a property is seen by those of the record in it.</summary>
    private static bool IsRecord(Type type)
    {
        var inner = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0] : type;
        return inner.Namespace == typeof(Claim).Namespace && inner.IsClass && inner != typeof(Text) && inner != typeof(HumanText)
            || inner.IsGenericType && inner.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);
    }
}
