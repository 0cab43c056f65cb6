using System.CommandLine;
using System.Globalization;
using System.Text;

namespace FactCheck.Cli.Commands;

internal static class Options
{
    public static Option<string?> Text(string name, string description, string help) => new(name) { Description = description, HelpName = help };

    public static Option<string?> Word(string name, string description, IEnumerable<string> words) =>
        new Option<string?>(name) { Description = description }.AcceptOnlyFromAmong([.. words]);

    /// <summary>The format of the output; the first one is the default.</summary>
    public static Option<string> Format(params string[] formats) =>
        new Option<string>("--format") { Description = "The output format.", DefaultValueFactory = _ => formats[0] }.AcceptOnlyFromAmong(formats);

    /// <summary>A whole number up to the minutes of a day.</summary>
    public static Option<int> Count(string name, string description, int usual)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "n", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 0 and <= 1440))
                result.AddError($"{name} '{token.Value}' is not a whole number from 1 to 1440");
        });
        return option;
    }

    /// <summary>Reports that go to files, as <c>FORMAT=FILE</c>.</summary>
    /// <param name="example">One such value.</param>
    public static Option<string[]> Reports(string[] formats, string example)
    {
        var files = new Option<string[]>("--report") { Description = $"Also write a report to a file, as in {example}; may be repeated.", HelpName = "format=file", DefaultValueFactory = _ => [] };
        files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !formats.Any(known => token.Value.StartsWith(known + "=", StringComparison.Ordinal) && token.Value.Length > known.Length + 1)))
                result.AddError($"--report '{token.Value}' names no format and file; write FORMAT=FILE, with one of: {string.Join(", ", formats)}");
        });
        return files;
    }

    /// <param name="files">Values of <see cref="Reports"/>.</param>
    public static void Write(IEnumerable<string> files, Func<string, string> render)
    {
        foreach (var file in files)
        {
            var equals = file.IndexOf('=', StringComparison.Ordinal);
            File.WriteAllText(file[(equals + 1)..], render(file[..equals]), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }
}
