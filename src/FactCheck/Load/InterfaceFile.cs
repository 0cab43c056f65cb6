using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;
using FactCheck.Model.Plurals;

namespace FactCheck.Load;

/// <summary><c>site/i18n/&lt;tag&gt;.yaml</c>: the site's own words.</summary>
internal static class InterfaceFile
{
    private static readonly BlockShape Forms = new([.. PluralRules.Categories.Select(category => new Field(category, Shapes.Text, "Words for the numbers of one plural category (CLDR)."))]);

    private static readonly Field Words = new("", Shapes.Texts, "Words of the site itself.");

    /// <param name="own">The words of the same language for keys that the file leaves out.</param>
    /// <param name="english">The words for keys that both leave out; null for a file that is built in.</param>
    public static InterfaceLanguage Read(string tag, string file, YamlNode? root, InterfaceLanguage? own, InterfaceLanguage? english, List<Diagnostic> findings)
    {
        var phrases = (own?.Phrases ?? english?.Phrases ?? ImmutableDictionary<string, Phrase>.Empty).ToBuilder();
        var lists = (own?.Lists ?? english?.Lists ?? ImmutableDictionary<string, ImmutableArray<string>>.Empty).ToBuilder();
        var missing = own?.Missing ?? english?.Keys ?? [];
        if (Fields.Of(file, root, null, findings, Words) is { } fields)
        {
            missing = missing.Except(fields.Keys.Select(key => key.Value));
            foreach (var key in fields.Keys)
            {
                switch (fields.Node(key.Value))
                {
                    case YamlList:
                        lists[key.Value] = [.. fields.Texts(key.Value).Select(text => text.Value)];
                        break;
                    case YamlMap map when ReadPlurals(tag, fields.BlockOf(map, key.Value, Forms)) is { } phrase:
                        phrases[key.Value] = phrase;
                        break;
                    case YamlScalar { Text.Value.Length: > 0 } text:
                        // White space is a phrase too: a no-break space groups digits.
                        fields.CheckWritten(key.Value, text);
                        phrases[key.Value] = new Phrase(text.Text.Value, []);
                        break;
                    case YamlScalar:
                        fields.Text(key.Value);
                        break;
                }
            }
        }

        return new InterfaceLanguage(tag, file, phrases.ToImmutable(), lists.ToImmutable()) { Missing = missing };
    }

    /// <summary>
    /// Reads a form for each plural category of the language, and <c>other</c>, which also serves where there is no number.
    /// </summary>
    private static Phrase? ReadPlurals(string tag, Fields block)
    {
        var needed = PluralRules.Needed(tag);
        var forms = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (var category in PluralRules.Categories)
        {
            if (category != "other" && !PluralRules.IsUsed(tag, category))
            {
                if (block.Keys.FirstOrDefault(key => key.Value == category) is { } unused)
                {
                    _ = block.Text(category);
                    block.Reject(Rule.FC101, unused, $"the language '{tag}' has no plural form '{category}'", $"delete it; the forms are {Listed(needed)}");
                }
            }
            else if (needed.Contains(category) || category == "other" || block.Has(category))
            {
                if (block.Required(category, $"the language '{tag}' has the forms {Listed(needed)}: {Example(category)}") is { } form)
                    forms.Add(KeyValuePair.Create(category, form.Value));
            }
        }

        block.RejectUnknown();
        var other = forms.FirstOrDefault(form => form.Key == "other").Value;
        return other is null ? null : new Phrase(other, forms.ToImmutable());
    }

    private static string Listed(IReadOnlyList<string> needed) => string.Join(", ", needed.Contains("other") ? needed : [.. needed, "other"]);

    private static string Example(string category) =>
        category == "other" ? "write the words for all other numbers, such as other: \"{0} checks\"" : $"write its words, such as {category}: \"{{0}} checks\"";
}
