using FactCheck.Model;

namespace FactCheck.Render.Pages;

/// <summary>A Markdown page, with marker lines replaced with data.</summary>
internal sealed record ShownDocument(MarkdownPage Page, Html Html);
