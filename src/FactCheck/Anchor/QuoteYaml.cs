using System.Text;
using FactCheck.Model;

namespace FactCheck.Anchor;

/// <summary>Writes a quote as a YAML flow mapping on one line, to paste over the present one.</summary>
internal static class QuoteYaml
{
    /// <summary>Writes the quote with another context, without its own prefix, suffix and sentence.</summary>
    public static string Of(Quote quote, string? prefix, string? suffix, string? sentence)
    {
        var yaml = new StringBuilder("{exact: ").Append(Excerpt.Yaml(quote.Exact.Value));
        if (prefix is not null)
            yaml.Append(", prefix: ").Append(Excerpt.Yaml(prefix));
        if (suffix is not null)
            yaml.Append(", suffix: ").Append(Excerpt.Yaml(suffix));
        if (sentence is not null)
            yaml.Append(", sentence: ").Append(sentence);
        if (quote.Source is { } source)
            yaml.Append(", source: ").Append(source.Value);
        if (quote.Partial)
            yaml.Append(", partial: true");
        return yaml.Append('}').ToString();
    }
}
