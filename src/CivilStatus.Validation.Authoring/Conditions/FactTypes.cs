using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Conditions;

/// <summary>The type that a condition gives to a kind of field, and the plain .NET type the parser sees.</summary>
internal static class FactTypes
{
    public static FactType Of(FieldKind kind) => kind switch
    {
        FieldKind.Date => FactType.Date,
        FieldKind.Number => FactType.Number,
        FieldKind.Flag => FactType.Truth,
        _ => FactType.Text,
    };

    public static Type Plain(FactType type) => type switch
    {
        FactType.Date => typeof(DateOnly),
        FactType.Number => typeof(int),
        FactType.Truth => typeof(bool),
        FactType.Codes => typeof(string[]),
        _ => typeof(string),
    };
}
