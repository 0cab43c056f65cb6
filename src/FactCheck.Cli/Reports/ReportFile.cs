namespace FactCheck.Cli.Reports;

/// <summary>An additional report in a file: <c>--report FORMAT=FILE</c>.</summary>
/// <param name="IsAppended">Keeps the file's content, such as job summaries of earlier commands.</param>
internal sealed record ReportFile(string Format, string Path, bool IsAppended = false)
{
    /// <summary>Parses <c>FORMAT=FILE</c>.</summary>
    public static (ReportFile? File, string? Problem) Parse(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var (format, path) = equals < 0 ? (text, "") : (text[..equals], text[(equals + 1)..]);
        if (!ReportFormats.OfFiles.Contains(format))
            return (null, $"--report '{text}' names no format; write FORMAT=FILE, with one of: {string.Join(", ", ReportFormats.OfFiles)}");
        return path switch
        {
            "" => (null, $"--report '{text}' names no file; write {format}=FILE"),
            "-" => (null, $"--report '{text}' names no file; --format chooses the format of standard output"),
            _ => (new ReportFile(format, path), null),
        };
    }

    /// <summary>Returns why the file cannot be written, before any work is done; null if it can.</summary>
    public string? Obstacle()
    {
        var full = System.IO.Path.GetFullPath(Path);
        if (Directory.Exists(full))
            return $"the report cannot be written to '{Path}': it is a folder";
        return Directory.Exists(System.IO.Path.GetDirectoryName(full)) ? null : $"the report cannot be written to '{Path}': its folder does not exist";
    }

    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public void Write(ReportInput input)
    {
        using var output = new FileStream(Path, IsAppended ? FileMode.Append : FileMode.Create, FileAccess.Write);
        ReportFormats.Write(Format, input, output);
    }
}
