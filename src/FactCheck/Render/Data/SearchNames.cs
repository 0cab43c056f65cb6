using System.Collections.Immutable;
using FactCheck.Model;
using FactCheck.Plan;

namespace FactCheck.Render.Data;

/// <summary>A person, topic or term that search finds by its names in every language.</summary>
internal sealed class SearchedName(IEnumerable<LocalText> forms, bool isPublic)
{
    /// <summary>That of the page's language first, each once.</summary>
    public ImmutableArray<LocalText> Names { get; } = [.. forms.DistinctBy(form => form.Value, StringComparer.Ordinal)];

    /// <summary>The keys of all names, each once.</summary>
    public ImmutableArray<string> Keys => field.IsDefault ? field = [.. Names.SelectMany(name => SearchTokens.Of(name.Value)).Distinct(StringComparer.Ordinal)] : field;

    /// <summary>False for a person who is not public: no key of the name finds a claim.</summary>
    public bool IsPublic { get; } = isPublic;
}

/// <summary>
/// The names in <c>people.yaml</c>, <c>topics.yaml</c> and <c>terms.yaml</c>. A claim speaks of a person or term if it has all
/// words of one of the names, in any order and language: names are written apart ("Dmitry S. Peskov") as often as together.
/// It also speaks of a person if it has the last word of the name ("Peskov") and no one else in the file has a name with it.
/// Other single words of people and organisations ("Town") say too little.
/// </summary>
internal sealed class SearchNames
{
    /// <summary>Names that are looked for where a word of theirs is met. More would have no rarer word than that one.</summary>
    private const int MostForAWord = 16;

    /// <summary>The most people and terms that a claim is found by.</summary>
    private const int MostOfAClaim = 32;

    /// <summary>Letters of a last word that is looked for by itself; shorter ones ("Un", "Ivo") are words of other kinds too often.</summary>
    private const int FewestOfLastWord = 4;

    private readonly Dictionary<string, SearchedName> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SearchedName> _topics = new(StringComparer.Ordinal);

    /// <summary>The words of each name, and whose it is, under the rarest of the words.</summary>
    private readonly Dictionary<string, List<(string[] Words, SearchedName Of)>> _byRarest = new(StringComparer.Ordinal);

    public SearchNames(PageScope scope)
    {
        var patterns = new List<(string[] Words, SearchedName Of)>();
        var owners = Owners(scope.Site.Repository.People ?? []);
        foreach (var person in scope.Site.Repository.People ?? [])
        {
            var name = new SearchedName(Forms(person.Name, scope), SearchPlanning.MayFind(person));
            if (_people.TryAdd(person.Id.Value, name))
                AddPatterns(name, fewestWords: name.IsPublic ? 2 : 1);
            if (person.Kind == PersonKind.Person && name.IsPublic)
                patterns.AddRange(LastWords(name).Where(word => owners[word] == 1).Select(word => (new[] { word }, name)));
        }

        foreach (var topic in scope.Site.Repository.Topics ?? [])
            _topics.TryAdd(topic.Id.Value, new SearchedName(Forms(topic.Name, scope), isPublic: true));
        foreach (var term in scope.Site.Repository.Terms)
        {
            var variants = term.Variants.SelectMany(entry => entry.Value.Select(variant => new LocalText(variant.Value, entry.Key)));
            AddPatterns(new SearchedName([.. Forms(term.Use, scope), .. variants], isPublic: true), fewestWords: 1);
        }

        var uses = patterns.SelectMany(pattern => pattern.Words).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var pattern in patterns)
        {
            var rarest = pattern.Words.MinBy(word => (uses[word], -word.Length))!;
            if (!_byRarest.TryGetValue(rarest, out var others))
                _byRarest[rarest] = others = [];
            if (others.Count < MostForAWord || !pattern.Of.IsPublic)
                others.Add(pattern);
        }

        void AddPatterns(SearchedName name, int fewestWords)
        {
            foreach (var form in name.Names)
            {
                string[] words = [.. SearchTokens.Asked(form.Value).Distinct(StringComparer.Ordinal)];
                if (words.Length >= fewestWords && words.Any(word => word.Length > 1))
                    patterns.Add((words, name));
            }
        }
    }

    /// <summary>Returns what a claim speaks of, each once: its claimant and topics, and what its words name.</summary>
    /// <param name="words">The keys of the claim's texts, each once.</param>
    /// <param name="has">Whether the claim's texts have a key.</param>
    public ImmutableArray<SearchedName> In(PlannedClaim claim, IEnumerable<string> words, Func<string, bool> has)
    {
        var found = new List<SearchedName>();
        if (_people.TryGetValue(claim.Claimant, out var claimant))
            found.Add(claimant);
        found.AddRange(claim.Topics.Select(topic => _topics.GetValueOrDefault(topic)).OfType<SearchedName>());
        foreach (var word in words)
        {
            if (_byRarest.TryGetValue(word, out var patterns))
                found.AddRange(patterns.Where(pattern => pattern.Words.All(has)).Select(pattern => pattern.Of));
        }

        var distinct = found.Distinct().ToLookup(name => name.IsPublic);
        return [.. distinct[false], .. distinct[true].Take(MostOfAClaim)];
    }

    /// <summary>Counts the people and organisations whose names have a word.</summary>
    private static Dictionary<string, int> Owners(IEnumerable<Person> people) =>
        people.SelectMany(person => person.Name.All.SelectMany(name => SearchTokens.Of(name.Value)).Distinct(StringComparer.Ordinal))
            .CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<string> LastWords(SearchedName name) =>
        name.Names.Select(form => SearchTokens.Asked(form.Value).ToList())
            .Where(words => words.Count > 1 && words[^1].Length >= FewestOfLastWord)
            .Select(words => words[^1])
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<LocalText> Forms(HumanText text, PageScope scope) =>
        [scope.Local(text)!, .. text.ByLanguage.Where(entry => entry.Key != scope.Language).Select(entry => new LocalText(entry.Value.Value, entry.Key))];
}
