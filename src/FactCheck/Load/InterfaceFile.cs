using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Load;

/// <summary><c>site/i18n/&lt;tag&gt;.yaml</c>: the site's own words.</summary>
internal static class InterfaceFile
{
    private static readonly string[] Plurals = ["zero", "one", "two", "few", "many", "other"];

    private static readonly BlockShape Forms = new([.. Plurals.Select(category => new Field(category, Shapes.Text, "Words for the numbers of one plural category (CLDR)."))]);

    /// <param name="builtIn">The words that hold for keys which the file leaves out.</param>
    public static InterfaceLanguage Read(string tag, string file, YamlNode? root, InterfaceLanguage? builtIn, List<Diagnostic> findings)
    {
        var phrases = (builtIn?.Phrases ?? ImmutableDictionary<string, Phrase>.Empty).ToBuilder();
        var lists = (builtIn?.Lists ?? ImmutableDictionary<string, ImmutableArray<string>>.Empty).ToBuilder();
        if (Fields.Of(file, root, null, findings) is { } fields)
        {
            foreach (var key in fields.Keys)
            {
                switch (fields.Node(key.Value))
                {
                    case YamlList:
                        lists[key.Value] = [.. fields.Texts(key.Value).Select(text => text.Value)];
                        break;
                    case YamlMap map when ReadPlurals(fields.BlockOf(map, key.Value, Forms)) is { } phrase:
                        phrases[key.Value] = phrase;
                        break;
                    case YamlScalar { Text.Value.Length: > 0 } text:
                        // White space is a phrase too: a no-break space groups digits.
                        phrases[key.Value] = new Phrase(text.Text.Value, []);
                        break;
                    case YamlScalar:
                        fields.Text(key.Value);
                        break;
                }
            }
        }

        return new InterfaceLanguage(tag, file, phrases.ToImmutable(), lists.ToImmutable());
    }

    private static Phrase? ReadPlurals(Fields block)
    {
        var forms = Plurals
            .Select(category => KeyValuePair.Create(category, block.Text(category)?.Value))
            .Where(form => form.Value is not null)
            .Select(form => KeyValuePair.Create(form.Key, form.Value!))
            .ToImmutableArray();
        var other = block.Required("other", "write the words for all other numbers, such as other: \"{0} checks\"");
        block.RejectUnknown();
        return other is null ? null : new Phrase(other.Value, forms);
    }
}
