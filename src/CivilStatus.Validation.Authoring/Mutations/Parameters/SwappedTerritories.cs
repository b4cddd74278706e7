using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Mutations.Parameters;

/// <summary>Two values of the same time that stand for each other's territories, or a value that stands for a territory that has none.</summary>
internal sealed class SwappedTerritories : IParameterMutation
{
    public IEnumerable<ParameterChange> Of(LegalParameter parameter, ImmutableArray<string> territories)
    {
        for (int i = 0; i < parameter.Values.Length; i++)
        {
            LegalValue value = parameter.Values[i];
            if (value.Territory.IsEmpty) continue;
            for (int j = i + 1; j < parameter.Values.Length; j++)
                if (Exchange(parameter, i, j) is { } exchanged) yield return exchanged;
            if (value.Value is null) continue;
            foreach (string free in territories.Where(t => parameter.Values.All(v => !Meet(v, value) || !HoldsIn(v, t))))
                yield return new ParameterChange($"{value.Name()}/territory={free}", ValueNames.Path(i) + ".territory",
                    LocalizedText.Of($"giá trị {value.Written()} chuyển sang {free}", $"the value {value.Written()} is moved to {free}"),
                    parameter.With(i, value with { Territory = [free] }));
        }
    }

    private static ParameterChange? Exchange(LegalParameter parameter, int i, int j)
    {
        LegalValue one = parameter.Values[i], other = parameter.Values[j];
        if (one.Written() == other.Written() || other.Territory.IsEmpty || !Meet(one, other)) return null;
        LegalParameter changed = parameter.With(i, one with { Territory = other.Territory }).With(j, other with { Territory = one.Territory });
        return new ParameterChange($"{one.Name()}/territory<>{other.Name()}", ValueNames.Path(i) + ".territory",
            LocalizedText.Of(
                $"đổi vùng giữa giá trị {one.Written()} ({string.Join(", ", one.Territory)}) và {other.Written()} ({string.Join(", ", other.Territory)})",
                $"the values {one.Written()} ({string.Join(", ", one.Territory)}) and {other.Written()} ({string.Join(", ", other.Territory)}) exchange territories"),
            changed);
    }

    private static bool Meet(LegalValue one, LegalValue other) => one.Period.From < other.Period.To && other.Period.From < one.Period.To;

    private static bool HoldsIn(LegalValue value, string territory) => value.Territory.IsEmpty || value.Territory.Contains(territory);
}
