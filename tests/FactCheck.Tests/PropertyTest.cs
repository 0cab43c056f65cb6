using System.Collections.Concurrent;
using CsCheck;

namespace FactCheck.Tests;

public sealed class PropertyTest
{
    private static readonly Gen<int[]> Lists = Gen.Int[0, 1000].Array[0, 20];

    [Fact]
    public void Every_run_sees_the_same_values_on_any_number_of_threads()
    {
        var one = Seen(threads: 1);
        Assert.Equal(one, Seen(threads: 1));
        Assert.Equal(one, Seen(threads: 4));
        Assert.True(one.Distinct().Count() > 150);
    }

    [Fact]
    public void What_fails_fails_in_the_same_words_with_a_small_value_and_the_seed()
    {
        var message = MessageOf(threads: 1);
        Assert.Contains("of seed ", message, StringComparison.Ordinal);
        Assert.Contains("does not hold: [", message, StringComparison.Ordinal);
        Assert.Equal(message, MessageOf(threads: 4));
    }

    [Fact]
    public void A_property_is_tried_as_often_as_it_asks()
    {
        var tried = 0;
        Gen.Int.ForAll(_ => Interlocked.Increment(ref tried) > 0, iter: 250);
        Assert.Equal(0, tried % 250);
        Assert.NotEqual(0, tried);
    }

    private static List<string> Seen(int threads)
    {
        var seen = new ConcurrentBag<string>();
        Lists.ForAll(list => seen.Add(string.Join(' ', list)), iter: 200, threads);
        return [.. seen.Order(StringComparer.Ordinal)];
    }

    private static string MessageOf(int threads) =>
        Assert.Throws<PropertyException>(() => Lists.ForAll(list => Assert.DoesNotContain(list, n => n > 500), iter: 200, threads)).Message;
}
