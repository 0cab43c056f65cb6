using System.Text;
using System.Text.Json;
using FactCheck.Model;

namespace FactCheck.Pictures;

/// <summary>The tab in which one card after another is drawn.</summary>
internal sealed class PictureTab
{
    private readonly DevTools _tools;
    private readonly string _session;
    private readonly string _frame;

    private PictureTab(DevTools tools, string session, string frame) => (_tools, _session, _frame) = (tools, session, frame);

    public static async Task<PictureTab> Prepare(DevTools tools, string session, CancellationToken ended)
    {
        await Call("Emulation.setScriptExecutionDisabled", json => json.WriteBoolean("value", true));
        await Call("Network.enable", null);
        await Call("Network.emulateNetworkConditions", json =>
        {
            json.WriteBoolean("offline", true);
            json.WriteNumber("latency", 0);
            json.WriteNumber("downloadThroughput", 0);
            json.WriteNumber("uploadThroughput", 0);
        });
        await Call("Emulation.setDeviceMetricsOverride", json =>
        {
            json.WriteNumber("width", StoredPicture.Width);
            json.WriteNumber("height", StoredPicture.Height);
            json.WriteNumber("deviceScaleFactor", 1);
            json.WriteBoolean("mobile", false);
        });
        await Call("Emulation.setEmulatedMedia", json =>
        {
            json.WriteStartArray("features");
            json.WriteStartObject();
            json.WriteString("name", "prefers-color-scheme");
            json.WriteString("value", "light");
            json.WriteEndObject();
            json.WriteEndArray();
        });
        var tree = await Call("Page.getFrameTree", null);
        return new PictureTab(tools, session, tree.GetProperty("frameTree").GetProperty("frame").GetProperty("id").GetString()!);

        Task<JsonElement> Call(string method, Action<Utf8JsonWriter>? parameters) => tools.Call(method, session, parameters, ended);
    }

    /// <summary>Draws a page.</summary>
    /// <returns>No picture if the page is larger than one.</returns>
    public async Task<(byte[]? Png, int Height)> Draw(byte[] html, CancellationToken ended)
    {
        await Show(Encoding.UTF8.GetString(html), ended);
        var metrics = await _tools.Call("Page.getLayoutMetrics", _session, null, ended);
        var size = metrics.GetProperty("cssContentSize");
        var height = (int)Math.Ceiling(size.GetProperty("height").GetDouble());
        if (height > StoredPicture.Height || size.GetProperty("width").GetDouble() > StoredPicture.Width)
            return (null, height);
        var png = await Capture(ended);
        return (FlatPng.Of(png) ?? png, height);
    }

    /// <summary>Draws a page with one letter. Two pictures are alike only if the letters look alike.</summary>
    public async Task<byte[]> DrawLetter(Rune letter, CancellationToken ended)
    {
        await Show($"<!doctype html><meta charset=\"utf-8\"><p style=\"font:60px serif\">{letter}", ended);
        return await Capture(ended);
    }

    private Task<JsonElement> Show(string html, CancellationToken ended) => _tools.Call("Page.setDocumentContent", _session, json =>
    {
        json.WriteString("frameId", _frame);
        json.WriteString("html", html);
    }, ended);

    private async Task<byte[]> Capture(CancellationToken ended)
    {
        var picture = await _tools.Call("Page.captureScreenshot", _session, json => json.WriteString("format", "png"), ended);
        return picture.GetProperty("data").GetBytesFromBase64();
    }
}
