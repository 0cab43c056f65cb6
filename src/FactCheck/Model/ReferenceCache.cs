namespace FactCheck.Model;

/// <summary>Results of an earlier run, keyed by reference: equal records are different keys.</summary>
public sealed class ReferenceCache<TKey, TValue>() : Dictionary<TKey, TValue>(ReferenceEqualityComparer.Instance)
    where TKey : class;
