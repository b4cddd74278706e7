using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CivilStatus.Validation.Records.Json;

/// <summary>A confirmation as a record writes it: its values in the order of its fields, or by field.</summary>
internal sealed class WrittenConfirmation
{
    public List<string> Fields { get; } = [];

    public List<string?>? Values { get; set; }

    public Dictionary<string, string?>? ValuesByField { get; set; }

    public Dictionary<string, string> Details { get; } = new(StringComparer.Ordinal);

    /// <summary>False when the rule is missing, or the values are not those of the fields. No values at all means that nothing was written.</summary>
    public bool TryMake([NotNullWhen(true)] out Confirmation? confirmation)
    {
        confirmation = null;
        if (!Details.TryGetValue("rule", out string? rule)) return false;
        if (Values is not null && Values.Count != Fields.Count) return false;
        if (ValuesByField is not null && ValuesByField.Keys.Any(f => !Fields.Contains(f))) return false;
        ImmutableArray<string?> values = Values is not null ? [.. Values] : [.. Fields.Select(f => ValuesByField?.GetValueOrDefault(f))];
        confirmation = new Confirmation(rule, [.. Fields], values,
            Details.GetValueOrDefault("by"), Details.GetValueOrDefault("on"), Details.GetValueOrDefault("reason"), Details.GetValueOrDefault("evidence"));
        return true;
    }
}
