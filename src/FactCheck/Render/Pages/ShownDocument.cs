using FactCheck.Model;

namespace FactCheck.Render.Pages;

/// <summary>A page written in Markdown, with the lines that stand for data replaced by it.</summary>
internal sealed record ShownDocument(MarkdownPage Page, Html Html);
