namespace FactCheck.Diagnostics;

/// <summary>FC0xx: files and YAML.</summary>
public static class FileRules
{
    public static readonly Rule NotUtf8 = new()
    {
        Code = "FC001",
        Title = "File is not UTF-8",
        Default = Severity.Error,
        Integrity = true,
        Why = "Text in another encoding would be shown and compared as other characters than its author wrote.",
        Source = "RFC 3629 (UTF-8), https://www.rfc-editor.org/rfc/rfc3629",
        Mend = "Save the file as UTF-8; every editor has a setting for it.",
        Bad = Example.Told("A claim with “café” that an old editor saved as Latin-1: the é is one byte that is no UTF-8."),
        Good = Example.Claim("disclosure: The café beside the bridge is run by a relative of the author."),
    };

    public static readonly Rule BrokenYaml = new()
    {
        Code = "FC002",
        Title = "YAML cannot be read",
        Default = Severity.Error,
        Integrity = true,
        Why = "Nothing in a file that YAML cannot read is certain, so none of it is used.",
        Source = "YAML 1.2.2, https://yaml.org/spec/1.2.2/",
        Mend = "Look at the place named and just before it. Most often a text with a colon or a quotation mark needs quotation marks around it, or a bracket is not closed.",
        Bad = Example.Claim("summary: The city says: about 61,000 cars."),
        Good = Example.Claim("summary: \"The city says: about 61,000 cars.\""),
    };

    public static readonly Rule EmptyFile = new()
    {
        Code = "FC003",
        Title = "File is empty",
        Default = Severity.Error,
        Integrity = true,
        Why = "An empty file is usually an interrupted save; publishing without it would lose a claim silently.",
        Mend = "Restore the file from git, or delete it.",
        Bad = Example.File("claims/harbour-bridge/second-bridge.yaml", "# to be written"),
        Good = Example.File("claims/harbour-bridge/second-bridge.yaml", """
            quote: The bridge opened in 1932.
            verdict: accurate
            summary: The city's history says the same.
            evidence:
              - {title: City history, stance: supports, shows: The year.}
            """),
    };

    public static readonly Rule DuplicateKey = new()
    {
        Code = "FC004",
        Title = "Key written twice",
        Default = Severity.Error,
        Integrity = true,
        Why = "Of two values under one key one would be ignored, and a reader of the file could not tell which.",
        Source = "YAML 1.2.2 §3.2.1.3, https://yaml.org/spec/1.2.2/#3213-node-comparison",
        Mend = "Keep the line that is right and delete the other.",
        Bad = Example.Claim("verdict: inaccurate\nverdict: mostly-inaccurate"),
        Good = Example.Claim("verdict: mostly-inaccurate"),
    };

    public static readonly Rule UnsupportedYaml = new()
    {
        Code = "FC005",
        Title = "YAML feature that is not used here",
        Default = Severity.Error,
        Integrity = true,
        Why = "Anchors, aliases, tags, merge keys and second documents hide what a file says from the person who reviews it.",
        Mend = "Write the value out where it belongs; text that starts with & or * or ! goes into quotation marks.",
        Bad = Example.Claim("summary: &short The city counted about 61,000 cars a day in 2025.\naccurate-version: *short"),
        Good = Example.Claim("summary: The city counted about 61,000 cars a day in 2025.\naccurate-version: About 61,000 cars a day crossed the bridge in 2025."),
    };

    public static readonly Rule BeyondLimits = new()
    {
        Code = "FC006",
        Title = "File beyond the limits",
        Default = Severity.Error,
        Integrity = true,
        Why = "Files come from strangers; a bound on size and depth keeps the check fast and safe.",
        Mend = "Store the part of the document that is quoted, with a sentence on each side, or make several dossiers of it. Brackets that belong to a text go into quotation marks.",
        Bad = Example.Told("A source.txt of five megabytes, or a list inside of 32 other lists."),
        Good = Example.Told("A source.txt of at most four megabytes, which is a book of a thousand pages."),
    };

    public static readonly Rule ControlCharacter = new()
    {
        Code = "FC007",
        Title = "Control character",
        Default = Severity.Error,
        Integrity = true,
        Why = "Control characters and halves of characters cannot be shown, and can hide text from a reviewer.",
        Source = "YAML 1.2.2 §5.1 (printable characters); Unicode Standard, section 3.2",
        Mend = "Delete the character; copy the words again from the document if they look wrong then.",
        Bad = Example.Claim("summary: \"The city counted\\u0007 about 61,000 cars a day in 2025.\""),
        Good = Example.Claim("summary: \"The city counted about 61,000 cars a day in 2025.\""),
    };

    public static readonly Rule TabIndent = new()
    {
        Code = "FC008",
        Title = "Tab in the indentation",
        Default = Severity.Error,
        Integrity = true,
        Why = "YAML indents with spaces only; a tab looks like spaces and means something else.",
        Source = "YAML 1.2.2 §6.1, https://yaml.org/spec/1.2.2/#61-indentation-spaces",
        Mend = "Replace the tab by spaces; editors can do so for a whole file.",
        Bad = Example.Claim("evidence:\n\t- document: traffic-count-2025\n\t  stance: undermines\n\t  shows: The mean of 2025."),
        Good = Example.Claim("evidence:\n  - document: traffic-count-2025\n    stance: undermines\n    shows: The mean of 2025."),
    };

    public static readonly Rule MisplacedFile = new()
    {
        Code = "FC009",
        Title = "File that is not used",
        Default = Severity.Warning,
        Why = "A file with an unexpected name is not read; a claim saved as .yml would be missing from the site.",
        Mend = "Rename the file, move it to where its kind belongs, or delete it.",
        Bad = Example.File("claims/harbour-bridge/second-bridge.yml", "quote: The bridge opened in 1932."),
        Good = Example.File("claims/harbour-bridge/second-bridge.yaml", """
            quote: The bridge opened in 1932.
            verdict: accurate
            summary: The city's history says the same.
            evidence:
              - {title: City history, stance: supports, shows: The year.}
            """),
    };

    public static readonly Rule MissingFile = new()
    {
        Code = "FC010",
        Title = "Missing file",
        Default = Severity.Error,
        Integrity = true,
        Why = "A dossier is one source document with its text; without them none of its quotes can be checked.",
        Mend = "Add source.yaml and source.txt; 'factcheck new source' makes both from a saved page.",
        Bad = Example.File("claims/town-hall/source.yaml", "title: Town hall to close"),
        Good = Example.File("claims/town-hall/source.yaml", "title: Town hall to close").And("claims/town-hall/source.txt", "The town hall closes in May."),
    };

    public static readonly Rule LinkOutside = new()
    {
        Code = "FC011",
        Title = "Symbolic link or submodule that is not followed",
        Default = Severity.Error,
        Integrity = true,
        Why = "A symbolic link could publish a private file of the machine that builds the site, or lead in a circle; a submodule brings in files that this repository's reviewers never saw. Only a link to a file of the same repository is read.",
        Source = "CWE-59, https://cwe.mitre.org/data/definitions/59.html",
        Mend = "Put a copy of what it points to in its place.",
        Bad = Example.Told("site/assets/logo.svg is a symbolic link to a file in somebody's home folder."),
        Good = Example.Told("site/assets/logo.svg is a file."),
    };

    public static readonly Rule BadFileName = new()
    {
        Code = "FC012",
        Title = "Name cannot be an id",
        Default = Severity.Error,
        Integrity = true,
        Why = "A file's name is the id and the address of what it holds, on every file system and in every language.",
        Mend = "Rename the file with lower-case letters a-z, digits and single hyphens. If the claim was published, add its old id under 'aliases'.",
        Bad = Example.File("claims/harbour-bridge/Second Bridge.yaml", "quote: The bridge opened in 1932."),
        Good = Example.File("claims/harbour-bridge/second-bridge.yaml", """
            quote: The bridge opened in 1932.
            verdict: accurate
            summary: The city's history says the same.
            evidence:
              - {title: City history, stance: supports, shows: The year.}
            """),
    };

    public static readonly Rule Unreadable = new()
    {
        Code = "FC013",
        Title = "File cannot be opened",
        Default = Severity.Error,
        Integrity = true,
        Why = "A file that was listed but cannot be opened must not be left out silently.",
        Mend = "Close the program that holds the file, give the right to read it, and check again.",
        Bad = Example.Told("source.txt is open in a program that lets nobody else read it, or belongs to another user."),
        Good = Example.Told("Whoever runs the check may read every file of the repository."),
    };

    public static readonly Rule UnseenCharacter = new()
    {
        Code = "FC014",
        Title = "Character that cannot be seen",
        Default = Severity.Warning,
        Why = "A reviewer cannot see a zero-width space, a soft hyphen or a tag character; two texts that look alike would be two texts.",
        Source = "Unicode Technical Standard #39, https://www.unicode.org/reports/tr39/",
        Mend = "Delete the character. Joiners beside letters or emoji that need them, and marks of direction in a file with Hebrew or Arabic, are not reported.",
        Bad = Example.Claim("summary: \"The city counted\\u200B about 61,000 cars a day in 2025.\""),
        Good = Example.Claim("summary: \"The city counted about 61,000 cars a day in 2025.\""),
    };

    public static readonly Rule ReorderingCharacter = new()
    {
        Code = "FC015",
        Title = "Character that reorders text",
        Default = Severity.Error,
        Integrity = true,
        Why = "An override, or an embedding or isolate that is not closed, makes a line read otherwise than it is stored: what a reviewer approves is not what is published.",
        Source = "CVE-2021-42574 (Trojan Source), https://trojansource.codes/",
        Mend = "Delete the character. Embeddings and isolates that are closed on their line are accepted in a file with Hebrew or Arabic.",
        Bad = Example.Claim("summary: \"The city counted \\u202E000,16 cars a day in 2025.\""),
        Good = Example.Claim("summary: \"The city counted 61,000 cars a day in 2025.\""),
    };

    public static readonly Rule NotAFile = new()
    {
        Code = "FC016",
        Title = "Not a file",
        Default = Severity.Error,
        Integrity = true,
        Why = "To open a named pipe, a socket or a device can wait for ever, or read what is not part of the repository.",
        Source = "CWE-67, https://cwe.mitre.org/data/definitions/67.html",
        Mend = "Delete it, or put a file in its place.",
        Bad = Example.Told("claims/harbour-bridge/second-bridge.yaml is a named pipe."),
        Good = Example.Told("claims/harbour-bridge/second-bridge.yaml is a file."),
    };

    public static readonly Rule LookalikeHost = new()
    {
        Code = "FC017",
        Title = "Host name that looks like another",
        Default = Severity.Warning,
        Why = "A Cyrillic а in a Latin name leads to another site than the one that a reviewer reads.",
        Source = "Unicode Technical Standard #39 §5.2, https://www.unicode.org/reports/tr39/#Restriction_Level_Detection",
        Mend = "Copy the address from the browser anew. If it is the right one, write the host as the message shows it, from xn-- on.",
        Bad = Example.Source("url: https://ex\u0430mple.org/bridge"),
        Good = Example.Source("url: https://example.org/bridge"),
    };
}
