using System.Text;
using System.Text.Json;
using FactCheck.Texts;

namespace FactCheck.Cli.Reports;

/// <summary>JSON objects that are safe in a log: indented, LF, ASCII only, without marks of build server commands.</summary>
internal static class JsonOutput
{
    /// <param name="write">Writes the members of the object.</param>
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
            json.WriteObject(() => write(json));
        output.Write(Encoding.UTF8.GetBytes(LogLine.OfJson(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length)) + "\n"));
    }
}
