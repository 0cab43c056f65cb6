using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using FactCheck.Texts;

namespace FactCheck.Render.Data;

/// <summary>JSON objects that are safe in a script element: <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotation marks in strings are escaped.</summary>
internal static class JsonText
{
    private const int SizeOfOneClaim = 4096;

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <param name="write">Writes the members of the object.</param>
    public static byte[] Write(bool indented, Action<Utf8JsonWriter> write) => WriteTo(indented, write).WrittenSpan.ToArray();

    public static string WriteText(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(WriteTo(indented: false, write).WrittenSpan);

    private static ArrayBufferWriter<byte> WriteTo(bool indented, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(SizeOfOneClaim);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Encoder, Indented = indented, NewLine = "\n" }))
            json.WriteObject(() => write(json));
        return buffer;
    }

    public static void Optional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
