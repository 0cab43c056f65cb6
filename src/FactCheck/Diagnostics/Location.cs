namespace FactCheck.Diagnostics;

/// <summary>
/// A place in a text file: line and column start at 1, columns and length count UTF-16 units (as editors and SARIF do).
/// A mark never spans lines: it covers the part of a longer passage on its first line.
/// </summary>
public readonly record struct Location(int Line, int Column, int Length = 1) : IComparable<Location>
{
    /// <summary>The place of a finding about a file as a whole.</summary>
    public static Location FileStart => new(1, 1);

    public int CompareTo(Location other) => (Line, Column).CompareTo((other.Line, other.Column));

    public static bool operator <(Location left, Location right) => left.CompareTo(right) < 0;

    public static bool operator >(Location left, Location right) => left.CompareTo(right) > 0;

    public static bool operator <=(Location left, Location right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Location left, Location right) => left.CompareTo(right) >= 0;
}
