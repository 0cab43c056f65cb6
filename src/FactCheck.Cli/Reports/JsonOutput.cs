using System.Text;
using System.Text.Json;

namespace FactCheck.Cli.Reports;

/// <summary>JSON as a log may hold it: indented, LF, ASCII only, without marks of build server commands.</summary>
internal static class JsonOutput
{
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
            write(json);
        output.Write(Encoding.UTF8.GetBytes(LogLine.OfJson(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length)) + "\n"));
    }
}
