using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Load.Yaml;
using FactCheck.Model;
using FactCheck.Model.Fields;

namespace FactCheck.Load;

/// <summary><c>site/site.yaml</c>.</summary>
internal static class SiteFile
{
    public const string FileName = "site/site.yaml";

    private const int Format = 2;

    /// <summary>The page of the guide with the keys of each format.</summary>
    private const string GuidePage = "site/pages/guide/formats.md";

    /// <summary>The settings if the file does not exist: the folder's name is the title.</summary>
    public static SiteSettings Default(string title) =>
        new() { File = FileName, Title = new HumanText(new Text(title, Location.FileStart), []), Languages = ["en"] };

    public static SiteSettings Read(string title, YamlNode? node, List<Diagnostic> findings)
    {
        var defaults = Default(title);
        if (Fields.Of(FileName, node, SiteTable.Fields, findings) is not { } fields)
            return defaults;

        CheckFormat(fields);

        var own = fields.Text("language") is { } named && fields.CheckLanguage(named) ? named : null;
        var language = own?.Value ?? defaults.Language;
        var tags = fields.Texts("languages").Where(fields.CheckLanguage).ToList();
        var languages = tags.Select(tag => tag.Value).Distinct().ToImmutableArray();
        var settings = new SiteSettings
        {
            File = FileName,
            Title = fields.Human("title") ?? defaults.Title,
            ShortTitle = fields.Human("short-title"),
            Tagline = fields.Human("tagline"),
            Logo = fields.Text("logo"),
            Links = ThemeFields.ReadLinks(fields),
            Footer = fields.Human("footer"),
            Colours = ThemeFields.ReadColours(fields),
            Fonts = ThemeFields.ReadFonts(fields),
            StatisticsHost = ThemeFields.ReadStatisticsHost(fields),
            Url = ReadUrl(fields),
            Language = language,
            Languages = languages.Contains(language) ? languages : [language, .. languages],
            LanguageMarks = tags.Append(own).OfType<Text>().DistinctBy(tag => tag.Value).ToImmutableDictionary(tag => tag.Value, tag => tag.Location),
            TimeZone = ReadTimeZone(fields),
            FeedIds = ReadFeedIds(fields),
            Organisation = ReadOrganisation(fields),
            Contact = ContactField.Read(fields, "contact"),
            Appeals = ReadAppeals(fields),
            DefaultAuthors = fields.Texts("default-authors"),
            Featured = fields.Texts("featured"),
            Pictures = ReadPictures(fields),
            Ai = AiFields.Read(fields),
            ClaimReview = fields.Word("claimreview", Vocabularies.MarkupScopes)?.Value ?? defaults.ClaimReview,
            Repository = fields.Url("repository")?.Value,
            Policy = PolicyFields.Read(fields),
            Rules = ReadRules(fields),
            Outputs = fields.Has("outputs") ? ReadOutputs(fields) : defaults.Outputs,
            MediaReview = fields.Flag("mediareview"),
            PageSize = fields.Number("page-size", 5, 500) ?? defaults.PageSize,
            SizeLimit = fields.Number("size-limit", 1, 1_000_000) ?? defaults.SizeLimit,
        };
        fields.RejectUnknown();
        return settings;
    }

    /// <summary>The rest is read whatever the format: a base is compared as it was, and its findings are not reported.</summary>
    private static void CheckFormat(Fields fields)
    {
        if (fields.Number("format", 1, int.MaxValue) is not { } format || format == Format)
            return;
        var text = fields.Text("format")!;
        if (format < Format)
            fields.Reject(Rule.FC707, text, $"format {format} is that of an earlier version", $"{GuidePage} in the repository of factcheck lists each old key and its successor: rename them, then write 'format: {Format}'");
        else
            fields.Reject(Rule.FC703, text, $"format {format} is not known", $"this version of factcheck reads format {Format}: install a newer one, or write 'format: {Format}'");
    }

    /// <summary>An unknown zone is kept: whoever needs the current day refuses to guess it.</summary>
    private static Text? ReadTimeZone(Fields fields)
    {
        var zone = fields.Text("time-zone");
        if (zone is not null && !TimeZones.Names.Contains(zone.Value))
        {
            fields.Reject(
                Rule.FC105, zone, $"'{zone.Value}' is not a time zone",
                Nearest.Question(zone.Value, TimeZones.Names) ?? "write a name of the IANA database: a continent or ocean and a city, such as Europe/Berlin, or UTC");
        }

        return zone;
    }

    private static FeedIds? ReadFeedIds(Fields fields)
    {
        if (fields.Text("feed-ids") is not { } text)
            return null;
        if (FeedIds.TryParse(text.Value, out var ids))
            return ids;
        fields.Reject(
            Rule.FC105, text, $"'{text.Value}' cannot begin the ids of a feed",
            "write 'tag:', a domain or mail address that you hold, a day on which you held it, and a colon: tag:example.org,2026-01-31: (RFC 4151); or the address at which the site was first published, to keep the ids it had there");
        return null;
    }

    private static Located<SafeUrl>? ReadUrl(Fields fields)
    {
        if (fields.Url("url") is not { } url)
            return null;
        if (BaseAddress.TryParse(url.Value.Value, out _))
            return url;
        fields.Findings.Add(Rule.FC106.At(
            fields.File, url.Location, $"'{url.Value}' cannot be the address of a site", $"write the address of the folder that the site is in: {Folder(url.Value.Value)}"));
        return null;
    }

    /// <summary>The address up to its last folder, without query and fragment.</summary>
    private static string Folder(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? address : address[..end];
        return path.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? path[..(path.LastIndexOf('/') + 1)] : "https://example.org/";
    }

    private static Organisation? ReadOrganisation(Fields fields)
    {
        if (fields.Block("organisation") is not { } block)
            return null;
        var organisation = new Organisation(
            block.Text("name"), block.Url("url")?.Value, ReadEmail(block), block.Text("responsible"), block.Flag("news-media"), ReadPolicies(block));
        block.RejectUnknown();
        return organisation;
    }

    private static Text? ReadEmail(Fields organisation)
    {
        if (organisation.Text("email") is not { } email)
            return null;
        if (ReportAddress.TryParse(email.Value, out var address) && address.IsMail)
            return email;
        organisation.Reject(Rule.FC106, email, $"'{email.Value}' is not a mail address", "write the address alone, such as desk@checks.example");
        return null;
    }

    private static ImmutableArray<Appeal> ReadAppeals(Fields fields)
    {
        var appeals = ImmutableArray.CreateBuilder<Appeal>();
        foreach (var entry in fields.Blocks("appeals"))
        {
            var name = entry.Human("name");
            if (name is null && !entry.Has("name"))
                entry.Missing("name", "write who hears complaints, such as name: The press council");
            if (!entry.Has("url"))
                entry.Missing("url", "write the address at which readers complain there");
            var url = entry.Url("url")?.Value;
            entry.RejectUnknown();
            if (name is not null && url is not null)
                appeals.Add(new Appeal(name, url));
        }

        return appeals.ToImmutable();
    }

    private static ImmutableArray<OrganisationPolicy> ReadPolicies(Fields organisation)
    {
        if (organisation.Block("policies") is not { } block)
            return [];
        var policies = ImmutableArray.CreateBuilder<OrganisationPolicy>();
        foreach (var word in Vocabularies.PolicyKinds.Words)
        {
            if (block.Text(word) is { } page && Vocabularies.PolicyKinds.TryFind(word, out var kind))
                policies.Add(new OrganisationPolicy(kind, page));
        }

        block.RejectUnknown();
        return policies.ToImmutable();
    }

    private static PictureSettings? ReadPictures(Fields fields)
    {
        const string Key = "pictures";
        if (fields.Node(Key) is YamlMap map)
        {
            var block = fields.BlockOf(map, Key, SiteTable.Pictures);
            var newest = block.Number("newest", 1, PictureSettings.Most) ?? PictureSettings.Usual.Newest;
            block.RejectUnknown();
            return new PictureSettings(newest);
        }

        if (fields.Text(Key) is not { } text)
            return PictureSettings.Usual;
        if (text.Value == "none")
            return null;
        fields.Reject(Rule.FC105, text, $"'{text.Value}' is not a choice of pictures", "write 'pictures: none', or 'pictures: {newest: 500}' for those of the newest claims and the featured ones");
        return PictureSettings.Usual;
    }

    private static ImmutableArray<OutputKind> ReadOutputs(Fields fields)
    {
        var outputs = ImmutableArray.CreateBuilder<OutputKind>();
        foreach (var word in fields.Texts("outputs"))
        {
            if (Vocabularies.OutputKinds.TryFind(word.Value, out var kind))
                outputs.Add(kind);
            else
                fields.Reject(Rule.FC105, word, $"'{word.Value}' is not an optional output", Nearest.Hint(word.Value, Vocabularies.OutputKinds.Words));
        }

        return outputs.ToImmutable();
    }

    private static ImmutableArray<RuleSetting> ReadRules(Fields fields)
    {
        if (fields.Block("rules") is not { } block)
            return [];
        var settings = ImmutableArray.CreateBuilder<RuleSetting>();
        foreach (var code in block.Keys)
        {
            if (block.Text(code.Value) is not { } word)
                continue;
            if (Rule.Find(code.Value) is not { } rule)
            {
                block.Reject(Rule.FC701, code, $"there is no rule '{code.Value}'", Nearest.Hint(code.Value, [.. Rule.All.Select(known => known.Code)]));
            }
            else if (!TryReadSeverity(word.Value, out var severity))
            {
                block.Reject(Rule.FC105, word, $"'{word.Value}' is not a severity", "write info, warning or error, or off to switch the rule off");
            }
            else if (rule.Integrity && (severity is not { } level || level < rule.Default))
            {
                block.Reject(
                    Rule.FC702, code,
                    severity is null ? $"{rule.Code} ({rule.Title}) cannot be switched off" : $"{rule.Code} ({rule.Title}) cannot be lowered to {word.Value}",
                    "delete the line, and fix what the rule reports: it protects what readers are promised");
            }
            else
            {
                settings.Add(new RuleSetting(code, severity));
            }
        }

        return settings.ToImmutable();
    }

    /// <param name="severity">Null for a rule that is switched off.</param>
    private static bool TryReadSeverity(string word, out Severity? severity)
    {
        severity = word switch
        {
            "info" => Severity.Info,
            "warning" => Severity.Warning,
            "error" => Severity.Error,
            _ => null,
        };
        return severity is not null || word == "off";
    }
}
