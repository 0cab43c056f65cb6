using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using FactCheck.Cli.Reports;
using FactCheck.Diagnostics;
using FactCheck.Load.Trees;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Review;

namespace FactCheck.Cli.Commands;

/// <summary>Flags that <c>build</c> and <c>check</c> share.</summary>
internal sealed class CommonOptions
{
    private readonly Option<string> _root = RootOption();

    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        Description = "The address of the published site; overrides 'url' in site/site.yaml.",
        HelpName = "address",
    };

    private readonly Option<string?> _asOf;

    private readonly Option<string?> _baseAsOf = new("--base-as-of")
    {
        Description = "The day for which that revision was built, YYYY-MM-DD, as in its data/build.json; default: the day of this build.",
        HelpName = "date",
    };

    private readonly Option<string?> _base = new("--base")
    {
        Description = "The revision that was published before: published verdicts, words and addresses must not have changed silently; none if nothing was published.",
        HelpName = "revision",
    };

    private readonly Option<bool> _drafts;

    private readonly Option<bool> _strict = new("--strict") { Description = "Warnings count as errors." };

    private readonly Option<bool> _quiet = new("--quiet") { Description = "Print errors only." };

    private readonly Option<bool> _noColor = new("--no-color") { Description = "Print without colours; NO_COLOR does the same." };

    private readonly Option<int> _parallelism = new("--parallelism")
    {
        Description = "The most workers; the output does not depend on it.",
        HelpName = "n",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    /// <param name="showsDrafts">The default of <c>--drafts</c>. A preview shows drafts, and its day is today unless given.</param>
    public CommonOptions(bool showsDrafts = false)
    {
        _drafts = new Option<bool>("--drafts")
        {
            Description = showsDrafts ? "Show unpublished claims; --drafts false leaves them out." : "Show unpublished claims.",
            DefaultValueFactory = _ => showsDrafts,
        };
        _asOf = showsDrafts
            ? Day.Option("--as-of", "The day to show the site for, YYYY-MM-DD; default: today, in the time zone of site.yaml.")
            : AsOfOption("The day to build for");
        _baseUrl.Validators.Add(result =>
        {
            // A whole address, since Git Bash turns '/repo' into a path on its own disk.
            if (result.GetValueOrDefault<string?>() is { } text && !BaseAddress.TryParse(text, out _))
                result.AddError($"--base-url '{text}' is not the address of a site; write https://host/ or https://host/path/");
        });
        _baseAsOf.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !Day.TryParse(text, out _))
                result.AddError($"--base-as-of '{Printable.OneLine(text)}' is not a date; write YYYY-MM-DD");
            if (result.GetResult(_base) is null)
                result.AddError("--base-as-of is the day of a --base; name its revision too");
            if (result.GetResult(_asOf) is null && !Day.IsInEnvironment)
                result.AddError("--base-as-of needs the day of this build as well; give it with --as-of");
        });
        _parallelism.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0))
                result.AddError($"--parallelism '{token.Value}' is not a whole number from 1");
        });
    }

    public IEnumerable<Option> All => [_root, _baseUrl, _base, _baseAsOf, _asOf, _drafts, _strict, .. Reports.All, _quiet, _noColor, _parallelism];

    /// <summary>The flags of a preview, which prints no report and compares with no base.</summary>
    public IEnumerable<Option> OfPreview => [_root, _baseUrl, _asOf, _drafts, _strict, _quiet, _noColor, _parallelism];

    public string Root(ParseResult parsed) => parsed.GetValue(_root)!;

    public ReportOptions Reports { get; } = new();

    public bool IsQuiet(ParseResult parsed) => parsed.GetValue(_quiet);

    public bool UsesColour(ParseResult parsed) =>
        !parsed.GetValue(_noColor) && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")) && !Console.IsErrorRedirected;

    public bool ShowsProgress(ParseResult parsed) =>
        !IsQuiet(parsed) && Reports.Format(parsed) == ReportFormats.Text && ProgressDisplay.HasTerminal;

    public bool IsStrict(ParseResult parsed) => parsed.GetValue(_strict);

    /// <exception cref="Refusal">The base cannot be read, or the current day cannot be known.</exception>
    public BuildOptions Build(ParseResult parsed, bool forDisk) => Build(parsed, forDisk, new DiskTree(Root(parsed)));

    /// <inheritdoc cref="Build(ParseResult, bool)"/>
    /// <param name="input">Where the files are read from.</param>
    public BuildOptions Build(ParseResult parsed, bool forDisk, IInputTree input)
    {
        var baseUrl = parsed.GetValue(_baseUrl) is { } text && BaseAddress.TryParse(text, out var address) ? address : null;
        var plan = new PlanOptions(baseUrl, Day.Given(parsed.GetValue(_asOf), input), parsed.GetValue(_drafts), forDisk, ProgramVersion.Text)
        {
            Base = parsed.GetValue(_base),
            BaseDay = BaseDay(parsed),
        };
        return new BuildOptions(Root(parsed), plan, parsed.GetValue(_strict), parsed.GetValue(_parallelism)) { Input = input, Baseline = Baseline(parsed) };
    }

    /// <summary>Leaves the git repository open until the process ends, since its objects are read until then.</summary>
    private Baseline? Baseline(ParseResult parsed)
    {
        if (parsed.GetValue(_base) is not { } revision)
            return null;
        if (revision == "none")
            return Review.Baseline.None;
        var git = GitRepository.Open(Root(parsed));
        return new Baseline(revision, git.TreeOf(revision)) { Day = BaseDay(parsed) };
    }

    private PartialDate? BaseDay(ParseResult parsed) =>
        parsed.GetValue(_baseAsOf) is { } text && Day.TryParse(text, out var day) ? day : null;

    public static Option<string> RootOption()
    {
        var root = new Option<string>("--root")
        {
            Description = "The folder that holds claims/, templates/ and site/.",
            HelpName = "folder",
            DefaultValueFactory = _ => ".",
        };
        root.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }])
                result.AddError("--root is empty; name a folder, or leave it out for the current one");
        });
        return root;
    }

    public static Option<string?> AsOfOption(string meaning) =>
        Day.Option("--as-of", $"{meaning}, YYYY-MM-DD or today, in the time zone of site.yaml; else SOURCE_DATE_EPOCH. Without either, nothing that waits for a day is shown.");
}
