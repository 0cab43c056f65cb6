namespace FactCheck.Diagnostics;

/// <summary>FC0xx: files and YAML.</summary>
public static class FileRules
{
    public static readonly Rule NotUtf8 = new(
        "FC001", "File is not UTF-8", Severity.Error,
        "Text in another encoding would be shown and compared as other characters than its author wrote.", Integrity: true);

    public static readonly Rule BrokenYaml = new(
        "FC002", "YAML cannot be read", Severity.Error,
        "Nothing in a file that YAML cannot read is certain, so none of it is used.", Integrity: true);

    public static readonly Rule EmptyFile = new(
        "FC003", "File is empty", Severity.Error,
        "An empty file is usually an interrupted save; publishing without it would lose a claim silently.", Integrity: true);

    public static readonly Rule DuplicateKey = new(
        "FC004", "Key written twice", Severity.Error,
        "Of two values under one key one would be ignored, and a reader of the file could not tell which (YAML 1.2.2 §3.2.1.3).", Integrity: true);

    public static readonly Rule UnsupportedYaml = new(
        "FC005", "YAML feature that is not used here", Severity.Error,
        "Anchors, aliases, tags, merge keys and second documents hide what a file says from the person who reviews it.", Integrity: true);

    public static readonly Rule BeyondLimits = new(
        "FC006", "File beyond the limits", Severity.Error,
        "Files come from strangers; a bound on size and depth keeps the check fast and safe.", Integrity: true);

    public static readonly Rule ControlCharacter = new(
        "FC007", "Control character", Severity.Error,
        "NUL, other control characters and lone surrogates cannot be shown, and can hide text from a reviewer.", Integrity: true);

    public static readonly Rule TabIndent = new(
        "FC008", "Tab in the indentation", Severity.Error,
        "YAML indents with spaces only (YAML 1.2.2 §6.1); a tab looks like spaces and means something else.", Integrity: true);

    public static readonly Rule MisplacedFile = new(
        "FC009", "File that is not used", Severity.Warning,
        "A file with an unexpected name is not read; a claim saved as .yml would be missing from the site.");

    public static readonly Rule MissingFile = new(
        "FC010", "Missing file", Severity.Error,
        "A dossier is one source document with its text; without them none of its quotes can be checked.", Integrity: true);

    public static readonly Rule LinkOutside = new(
        "FC011", "Symbolic link to a folder or out of the repository", Severity.Error,
        "A symbolic link could publish a private file of the machine that builds the site, or lead in a circle.", Integrity: true);

    public static readonly Rule BadFileName = new(
        "FC012", "Name cannot be an id", Severity.Error,
        "A file's name is the id and the address of what it holds, on every file system and in every language.", Integrity: true);

    public static readonly Rule Unreadable = new(
        "FC013", "File cannot be opened", Severity.Error,
        "A file that was listed but cannot be opened must not be left out silently.", Integrity: true);
}
