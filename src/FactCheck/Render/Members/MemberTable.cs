using System.Collections;
using FactCheck.Diagnostics;
using FactCheck.Render.Templates;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace FactCheck.Render.Members;

/// <summary>The members of a value that templates may read, computed on access. No reflection, so it works ahead of time.</summary>
/// <param name="name">The value's name in messages.</param>
internal abstract class MemberTable(string name, Type type) : IObjectAccessor
{
    public string Name => name;

    public Type Type => type;

    /// <summary>Member names and meanings, in the order of the table.</summary>
    public abstract IReadOnlyList<(string Name, string Meaning)> Members { get; }

    public bool HasIndexer => false;

    public Type IndexType => typeof(string);

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => Members.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => Members.Select(member => member.Name);

    public abstract bool HasMember(TemplateContext context, SourceSpan span, object target, string member);

    public abstract bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value);

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}

/// <inheritdoc/>
internal sealed class MemberTable<T>(string name) : MemberTable(name, typeof(T)), IEnumerable
    where T : notnull
{
    private readonly Dictionary<string, Func<T, PageScope, object?>> _members = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Meaning)> _list = [];

    public override IReadOnlyList<(string Name, string Meaning)> Members => _list;

    public void Add(string member, string meaning, Func<T, object?> get) => Add(member, meaning, (value, _) => get(value));

    /// <summary>Adds a member that depends on the language or the address of the page.</summary>
    public void Add(string member, string meaning, Func<T, PageScope, object?> get)
    {
        _members.Add(member, get);
        _list.Add((member, meaning));
    }

    public void Add<TPart>(MemberTable<TPart> table, Func<T, TPart> part)
        where TPart : notnull
    {
        foreach (var (member, meaning) in table._list)
        {
            var get = table._members[member];
            Add(member, meaning, (value, scope) => get(part(value), scope));
        }
    }

    public override bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => _members.ContainsKey(member);

    public override bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        if (!_members.TryGetValue(member, out var get))
        {
            var advice = Nearest.Hint(member, [.. _members.Keys]) is { } hint ? "; " + hint : "";
            throw new ScriptRuntimeException(span, $"a {Name} has no '{member}'{advice}");
        }

        value = get((T)target, ((HtmlTemplateContext)context).Scope);
        return true;
    }

    public IEnumerator GetEnumerator() => _list.GetEnumerator();
}
