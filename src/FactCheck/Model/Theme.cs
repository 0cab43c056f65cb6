using System.Collections.Immutable;

namespace FactCheck.Model;

/// <summary>A menu entry of <c>site.yaml</c>. It leads to <see cref="Url"/> or to <see cref="Page"/>, never to both.</summary>
/// <param name="Page">Name of a page in <c>site/pages</c>.</param>
public sealed record MenuLink(HumanText Title, SafeUrl? Url, Text? Page);

/// <summary>Colours of the pages that replace ours.</summary>
public sealed record PageColours(ColourScheme? Light, ColourScheme? Dark);

/// <summary>Colours as <c>#rrggbb</c>; null for those that stay ours.</summary>
/// <param name="Page">Behind everything.</param>
/// <param name="Paper">Behind quoted passages.</param>
/// <param name="Panel">Behind notices.</param>
/// <param name="Ink">Text.</param>
/// <param name="Quiet">Text of less weight, such as dates.</param>
/// <param name="Rule">Frames of buttons and fields.</param>
/// <param name="Hair">Thin lines that only please the eye.</param>
/// <param name="Accent">The strong lines above and below each page.</param>
public sealed record ColourScheme(Text? Page, Text? Paper, Text? Panel, Text? Ink, Text? Quiet, Text? Rule, Text? Hair, Text? Accent);

/// <summary>Families that must be installed where the page is read, in order of preference; empty for ours.</summary>
/// <param name="Reading">For headings and long texts.</param>
/// <param name="Interface">For menus, labels and notes.</param>
public sealed record PageFonts(ImmutableArray<Text> Reading, ImmutableArray<Text> Interface);
