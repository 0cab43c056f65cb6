#pragma warning disable CA1812, CA1822, CA1823, CA1852, CA1861, CS0067, CS0169, IDE0044, IDE0051, IDE0052, IDE0060 // They are read, not run.

namespace FactCheck.Tests.Architecture;

internal class SeenBase;

internal interface ISeen;

internal sealed class SeenInField;

internal sealed class SeenInParameter;

internal sealed class SeenInResult;

internal static class SeenByCall
{
    public static int Count => 1;
}

internal static class SeenInLambda
{
    public static bool Holds(int number) => number > 0;
}

internal static class SeenInIterator
{
    public static int Next => 1;
}

internal sealed class SeenAsArgument;

internal sealed class SeenInArray;

internal sealed class SeenInTypeOf;

internal sealed class SeenException : Exception;

internal sealed class SeenInPattern;

internal class SeenConstraint;

[AttributeUsage(AttributeTargets.Method)]
internal sealed class SeenAttribute : Attribute;

internal delegate void SeenDelegate();

/// <summary>Uses each of the types above in one way.</summary>
internal sealed class Samples : SeenBase
{
    private SeenInField? _field;

    private event SeenDelegate? Changed;

    [Seen]
    private SeenInResult? Method<T>(SeenInParameter parameter)
        where T : SeenConstraint => null;

    private int Calls(object value)
    {
        try
        {
            var list = new List<SeenAsArgument[]>();
            return list.Count + SeenByCall.Count + (value is SeenInPattern ? 1 : 0) + new[] { 1, 2 }.Count(number => SeenInLambda.Holds(number))
                + new SeenInArray[2].Length + typeof(SeenInTypeOf).Name.Length;
        }
        catch (SeenException)
        {
            return 0;
        }
    }

    private IEnumerable<int> Iterates()
    {
        yield return SeenInIterator.Next;
    }

    private sealed class Nested : ISeen;
}
