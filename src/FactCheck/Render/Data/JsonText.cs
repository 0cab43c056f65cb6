using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace FactCheck.Render.Data;

/// <summary>JSON that may stand in a script element: <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotation marks in strings are escaped.</summary>
internal static class JsonText
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static byte[] Write(bool indented, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Encoder, Indented = indented, NewLine = "\n" }))
            write(json);
        return buffer.WrittenSpan.ToArray();
    }

    public static string WriteText(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(Write(indented: false, write));

    public static void Optional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
