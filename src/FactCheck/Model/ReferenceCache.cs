namespace FactCheck.Model;

/// <summary>What an earlier run made of records, by the records themselves: equal ones are not the same.</summary>
public sealed class ReferenceCache<TKey, TValue>() : Dictionary<TKey, TValue>(ReferenceEqualityComparer.Instance)
    where TKey : class;
