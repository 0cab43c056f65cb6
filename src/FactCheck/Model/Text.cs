using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Model;

/// <summary>A text as written in a file, with its place, so that later findings can point into it.</summary>
/// <param name="Value">The text after YAML's own unfolding and unescaping.</param>
/// <param name="Location">Where its first character (or its block indicator) is.</param>
/// <param name="Lines">Where each source line begins in <paramref name="Value"/>; empty for a text on one line.</param>
public sealed record Text(string Value, Location Location, ImmutableArray<TextLine> Lines)
{
    public Text(string value, Location location)
        : this(value, location, [])
    {
    }

    /// <summary>The place of a part of the text, given in UTF-16 units of <see cref="Value"/>.</summary>
    public Location LocationAt(int offset, int length)
    {
        if (Lines.IsDefaultOrEmpty)
            return Location with { Column = Location.Column + offset, Length = Math.Max(1, length) };

        var (first, after) = (0, Lines.Length);
        while (after - first > 1)
        {
            var middle = (first + after) / 2;
            (first, after) = Lines[middle].Offset <= offset ? (middle, after) : (first, middle);
        }

        var line = Lines[first];
        return new Location(line.Line, line.Column + offset - line.Offset, Math.Max(1, length));
    }

    public override string ToString() => Value;
}

/// <summary>Where a source line's text begins in the value of a <see cref="Text"/> (UTF-16 units) and in the file.</summary>
public readonly record struct TextLine(int Offset, int Line, int Column);
