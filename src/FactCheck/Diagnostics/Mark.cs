namespace FactCheck.Diagnostics;

/// <summary>
/// A place in a text file: line and column start at 1, columns and length count UTF-16 units (as editors and SARIF do).
/// A mark never spans lines: it covers the part of a longer passage on its first line.
/// </summary>
public readonly record struct Mark(int Line, int Column, int Length = 1) : IComparable<Mark>
{
    /// <summary>The place of a finding about a file as a whole.</summary>
    public static Mark FileStart => new(1, 1);

    public int CompareTo(Mark other) =>
        Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    public static bool operator <(Mark left, Mark right) => left.CompareTo(right) < 0;

    public static bool operator >(Mark left, Mark right) => left.CompareTo(right) > 0;

    public static bool operator <=(Mark left, Mark right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Mark left, Mark right) => left.CompareTo(right) >= 0;
}
