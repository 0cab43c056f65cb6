using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using FactCheck.Plan;
using FactCheck.Render;
using FactCheck.Render.Members;
using FactCheck.Render.Views;
using Scriban.Parsing;

namespace FactCheck.Tests.Render;

/// <summary>The tables that stand in for reflection agree with the records.</summary>
public sealed class MembersTest
{
    /// <summary>Views that show the members of another record.</summary>
    private static readonly Type[] Shaped = [typeof(VerdictView), typeof(LatestView)];

    public static TheoryData<string> Views =>
        [.. AllMembers.Tables.Select(table => table.Type).Where(type => !Shaped.Contains(type)).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Views))]
    public void Every_property_has_exactly_one_entry_that_reads_it(string view)
    {
        var type = typeof(AllMembers).Assembly.GetType(view, throwOnError: true)!;
        var table = AllMembers.ByType[type];
        var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public);
        Assert.Equal(
            properties.Select(property => SnakeCase(property.Name)).Order(StringComparer.Ordinal),
            table.Members.Select(member => member.Name).Order(StringComparer.Ordinal));

        foreach (var property in properties)
        {
            var target = RuntimeHelpers.GetUninitializedObject(type);
            var value = SomethingOf(property.PropertyType);
            type.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(target, value);
            Assert.True(table.TryGetValue(null!, default(SourceSpan), target, SnakeCase(property.Name), out var read));
            Assert.Equal(value, read);
        }
    }

    [Fact]
    public void A_verdict_shows_its_entry_of_the_scale() =>
        Assert.Equal(["id", "label", "definition", "icon", "rating", "css", "address"], CommonMembers.Verdict.Members.Select(member => member.Name));

    [Fact]
    public void The_latest_check_shows_its_row_and_more()
    {
        var members = PageMembers.Latest.Members.Select(member => member.Name).ToList();
        Assert.Equal(CommonMembers.ClaimRow.Members.Select(member => member.Name), members.Take(CommonMembers.ClaimRow.Members.Count));
        Assert.Equal(["passage_html", "passage_language", "passage_dir", "accurate_version"], members.Skip(CommonMembers.ClaimRow.Members.Count));
    }

    [Fact]
    public void Every_view_that_a_template_can_reach_has_a_table()
    {
        var reachable = AllMembers.Tables
            .SelectMany(table => table.Type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
            .Select(property => property.PropertyType.IsArray ? property.PropertyType.GetElementType()! : property.PropertyType)
            .Where(type => type.Namespace == typeof(ClaimView).Namespace)
            .Distinct();
        Assert.DoesNotContain(reachable, type => !AllMembers.ByType.ContainsKey(type));
    }

    [Fact]
    public void Every_entry_says_what_it_holds() =>
        Assert.DoesNotContain(AllMembers.Tables.SelectMany(table => table.Members), member => string.IsNullOrWhiteSpace(member.Meaning));

    private static string SnakeCase(string name)
    {
        var snake = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && snake.Length > 0)
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(c));
        }

        return snake.ToString().Replace("no_index", "noindex", StringComparison.Ordinal);
    }

    private static object SomethingOf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(string))
            return "something";
        if (plain == typeof(int))
            return 7;
        if (plain == typeof(bool))
            return true;
        if (plain.IsArray)
            return Array.CreateInstance(plain.GetElementType()!, 0);
        if (plain == typeof(Address))
            return new Address("somewhere/");
        return plain == typeof(Html) ? new Html("<b>") : RuntimeHelpers.GetUninitializedObject(plain);
    }
}
