using System.Reflection;
using System.Runtime.CompilerServices;

namespace CivilStatus.Validation.Tests.Sdk;

/// <summary>What the documentation promises of records holds of every one there is.</summary>
public class ImmutableTypes
{
    [Fact]
    public void Every_public_record_can_be_shared_between_threads()
    {
        Type[] records = [.. typeof(Validator).Assembly.GetExportedTypes().Where(t => t.GetMethod("<Clone>$") is not null || t is { IsValueType: true, IsEnum: false })];

        Assert.NotEmpty(records);
        Assert.Equal([], records.SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(CanBeSet).Select(p => $"{t.Name}.{p.Name}")));
        Assert.Equal([], records.SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Instance).Where(f => !f.IsInitOnly).Select(f => $"{t.Name}.{f.Name}")));
    }

    [Fact]
    public void No_static_field_holds_state_that_changes()
    {
        IEnumerable<string> changing = typeof(Validator).Assembly.GetTypes()
            .Where(t => !t.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && !t.Name.StartsWith('<'))
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Where(f => f is { IsInitOnly: false, IsLiteral: false } && !f.Name.StartsWith('<'))
                .Select(f => $"{t.Name}.{f.Name}"));

        Assert.Equal([], changing);
    }

    private static bool CanBeSet(PropertyInfo property)
        => property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
