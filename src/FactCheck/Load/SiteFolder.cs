using System.Collections.Immutable;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Load.Trees;
using FactCheck.Load.Yaml;
using FactCheck.Model;

namespace FactCheck.Load;

/// <summary>The folders <c>site</c> and <c>templates</c>, which override the built-in files.</summary>
internal static class SiteFolder
{
    /// <summary>Largest asset, in bytes.</summary>
    private const long MaxAssetBytes = 100L * 1024 * 1024;

    public static Repository Read(IInputTree tree, SiteSettings settings, List<Diagnostic> findings)
    {
        var people = ReadYaml(tree, PeopleFile.FileName, findings, out var hasPeople);
        var topics = ReadYaml(tree, TopicsFile.FileName, findings, out var hasTopics);
        var terms = ReadYaml(tree, TermsFile.FileName, findings, out _);
        var complaints = ReadYaml(tree, ComplaintsFile.FileName, findings, out var hasComplaints);
        return new Repository
        {
            Settings = settings,
            Dossiers = [],
            Scale = ReadScale(tree, findings),
            People = hasPeople ? PeopleFile.Read(people, findings) : null,
            Topics = hasTopics ? TopicsFile.Read(topics, findings) : null,
            Complaints = hasComplaints ? ComplaintsFile.Read(complaints, findings) : null,
            Terms = TermsFile.Read(terms, findings),
            Pages = ReadPages(tree, findings),
            Templates = ReadTemplates(tree, findings),
            Assets = ReadAssets(tree, findings),
            InterfaceLanguages = ReadInterfaceLanguages(tree, findings),
        };
    }

    private static YamlNode? ReadYaml(IInputTree tree, string file, List<Diagnostic> findings, out bool exists)
    {
        exists = InputFile.Exists(tree, file, findings);
        return exists && InputFile.ReadText(tree, file, findings) is { } text ? YamlReader.Read(file, text, findings) : null;
    }

    private static ImmutableArray<Verdict> ReadScale(IInputTree tree, List<Diagnostic> findings)
    {
        var node = ReadYaml(tree, ScaleFile.FileName, findings, out var exists);
        return exists ? ScaleFile.Read(ScaleFile.FileName, node, findings) : ScaleFile.BuiltInScale(findings);
    }

    private static ImmutableArray<MarkdownPage> ReadPages(IInputTree tree, List<Diagnostic> findings)
    {
        var pages = ImmutableArray.CreateBuilder<MarkdownPage>();
        var folders = new Stack<string>([PageFile.Folder]);
        while (folders.TryPop(out var folder))
        {
            foreach (var child in FolderListing.Folders(tree, folder))
                folders.Push($"{folder}/{child}");
            foreach (var name in FolderListing.Files(tree, folder, findings))
            {
                if (ReadPage(tree, $"{folder}/{name}", findings) is { } page)
                    pages.Add(page);
            }
        }

        pages.AddRange(pages.Where(RulePages.AreWanted).SelectMany(RulePages.Of).ToList());
        return pages.ToImmutable();
    }

    private static MarkdownPage? ReadPage(IInputTree tree, string file, List<Diagnostic> findings)
    {
        var name = file[(file.LastIndexOf('/') + 1)..];
        if (!name.EndsWith(".md", StringComparison.Ordinal))
        {
            findings.Add(Rule.FC009.At(
                file, Location.FileStart, $"{name} is not read",
                $"rename it to {Path.GetFileNameWithoutExtension(name)}.md if it is a page; other files belong in site/assets"));
            return null;
        }

        var below = file[(PageFile.Folder.Length + 1)..^name.Length];
        if (!below.Split('/', StringSplitOptions.RemoveEmptyEntries).All(folder => NamedInput.CheckFolder(folder, file, findings))
            || NamedInput.Parse(name, ".md", file, findings) is not { } parsed)
        {
            return null;
        }

        return InputFile.ReadText(tree, file, findings) is { } text ? PageFile.Read(below + parsed.Id, parsed.Language, file, text, findings) : null;
    }

    private static ImmutableArray<TemplateText> ReadTemplates(IInputTree tree, List<Diagnostic> findings)
    {
        var templates = new SortedDictionary<string, TemplateText>(StringComparer.Ordinal);
        foreach (var name in BuiltIn.Names.Where(name => name.StartsWith("templates/", StringComparison.Ordinal)))
            templates[TemplateName(name)] = new TemplateText(TemplateName(name), name, BuiltIn.Text(name));
        foreach (var folder in new[] { "templates", "templates/partials" })
        {
            foreach (var name in FolderListing.Files(tree, folder, findings).Where(name => name.EndsWith(".html", StringComparison.Ordinal)))
            {
                var file = $"{folder}/{name}";
                if (InputFile.ReadText(tree, file, findings) is { } text)
                    templates[TemplateName(file)] = new TemplateText(TemplateName(file), file, text);
            }
        }

        return [.. templates.Values];
    }

    private static string TemplateName(string file) => file["templates/".Length..^".html".Length];

    private static ImmutableArray<Asset> ReadAssets(IInputTree tree, List<Diagnostic> findings)
    {
        var assets = new SortedDictionary<string, Asset>(StringComparer.Ordinal);
        foreach (var name in BuiltIn.Names.Where(name => name.StartsWith("site/assets/", StringComparison.Ordinal)))
            assets[name["site/assets/".Length..]] = new Asset(name["site/assets/".Length..], IsBuiltIn: true, BuiltIn.Bytes(name));
        var folders = new Stack<string>(["site/assets"]);
        while (folders.TryPop(out var folder))
        {
            foreach (var child in FolderListing.Folders(tree, folder))
                folders.Push($"{folder}/{child}");
            foreach (var name in FolderListing.Files(tree, folder, findings))
            {
                var file = $"{folder}/{name}";
                if (tree.Read(file, MaxAssetBytes, findings) is { } bytes && (!IsText(name) || ConflictMarkers.Check(file, LineEnds.ToLf(Encoding.UTF8.GetString(bytes)), findings)))
                    assets[file["site/assets/".Length..]] = new Asset(file["site/assets/".Length..], IsBuiltIn: false, bytes);
            }
        }

        return [.. assets.Values];
    }

    /// <summary>Kinds of assets that people edit as text, and git merges line by line.</summary>
    private static bool IsText(string name) =>
        Path.GetExtension(name).ToLowerInvariant() is ".css" or ".js" or ".mjs" or ".json" or ".svg" or ".html" or ".txt" or ".csv" or ".xml" or ".md" or ".vtt" or ".webmanifest";

    private static ImmutableArray<InterfaceLanguage> ReadInterfaceLanguages(IInputTree tree, List<Diagnostic> findings)
    {
        var languages = new SortedDictionary<string, InterfaceLanguage>(StringComparer.Ordinal);
        foreach (var name in BuiltIn.Names.Where(name => name.StartsWith("site/i18n/", StringComparison.Ordinal)))
        {
            var tag = Path.GetFileNameWithoutExtension(name);
            languages[tag] = InterfaceFile.Read(tag, name, YamlReader.Read(name, BuiltIn.Text(name), findings), null, null, findings);
        }

        // The words of a language come before those of its regions, which build on them.
        var english = languages["en"];
        foreach (var name in FolderListing.Files(tree, "site/i18n", findings).Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal))
        {
            var (file, tag) = ($"site/i18n/{name}", name[..^5]);
            if (!LanguageTag.IsKnown(tag))
            {
                findings.Add(Rule.FC107.At(file, Location.FileStart, $"'{tag}' is not a language tag", LanguageTag.Meant(tag) is { } meant ? $"rename the file to {meant}.yaml" : "name the file after a language tag, such as ja.yaml or pt-BR.yaml"));
                continue;
            }

            if (InputFile.ReadText(tree, file, findings) is { } text && !IsCommentOnly(text))
                languages[tag] = InterfaceFile.Read(tag, file, YamlReader.Read(file, text, findings), languages.GetValueOrDefault(tag) ?? languages.GetValueOrDefault(LanguageTag.Primary(tag)), english, findings);
        }

        return [.. languages.Values];
    }

    /// <summary>A file of words of which none is translated yet.</summary>
    private static bool IsCommentOnly(string text) =>
        text.Contains('#', StringComparison.Ordinal) && text.Split('\n').All(line => line.AsSpan().TrimStart() is [] or ['#', ..]);
}
