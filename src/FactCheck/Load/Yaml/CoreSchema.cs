using System.Text.RegularExpressions;

namespace FactCheck.Load.Yaml;

/// <summary>How other readers interpret an unquoted text (YAML 1.2.2 §10.3.2, the core schema).</summary>
internal static partial class CoreSchema
{
    public static ScalarKind KindOf(string plain) =>
        plain is "" or "~" or "null" or "Null" or "NULL" ? ScalarKind.Null
        : plain is "true" or "True" or "TRUE" or "false" or "False" or "FALSE" ? ScalarKind.Boolean
        : Number().IsMatch(plain) ? ScalarKind.Number
        : ScalarKind.Text;

    [GeneratedRegex(@"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}

internal enum ScalarKind
{
    Text,
    Null,
    Boolean,
    Number,
}
