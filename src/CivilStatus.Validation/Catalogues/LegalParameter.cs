using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Catalogues;

/// <summary>A value that the law fixes and changes over time, such as the minimum age of marriage. Immutable; safe to share between threads.</summary>
/// <param name="Id">Its id, such as <c>marriage-age.male</c>.</param>
/// <param name="Title">What it fixes.</param>
/// <param name="Unit">What its values are.</param>
/// <param name="Values">Its values, in file order; at most one holds on any day in any territory.</param>
public sealed record LegalParameter(string Id, LocalizedText Title, ParameterUnit Unit, ImmutableArray<LegalValue> Values)
{
    /// <summary>The type of its values in conditions.</summary>
    [JsonIgnore]
    public FactType Type => Unit switch
    {
        ParameterUnit.Codes => FactType.Codes,
        ParameterUnit.Truth => FactType.Truth,
        _ => FactType.Number,
    };

    /// <summary>The value that holds on a day in a territory, or null where there is none.</summary>
    public LegalValue? On(int day, string territory)
    {
        foreach (LegalValue value in Values)
            if (value.Period.Contains(day) && (value.Territory.IsEmpty || value.Territory.Contains(territory))) return value;
        return null;
    }
}
