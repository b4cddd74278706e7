using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Mutations.Parameters;

/// <summary>A value that no longer holds in one of its territories.</summary>
internal sealed class DroppedTerritories : IParameterMutation
{
    public IEnumerable<ParameterChange> Of(LegalParameter parameter, ImmutableArray<string> territories)
    {
        for (int i = 0; i < parameter.Values.Length; i++)
            if (parameter.Values[i] is { Value: not null, Territory.Length: > 1 } value)
                foreach (string territory in value.Territory)
                    yield return new ParameterChange($"{value.Name()}/territory-{territory}", ValueNames.Path(i) + ".territory",
                        LocalizedText.Of($"giá trị {value.Written()} không còn áp dụng ở {territory}", $"the value {value.Written()} no longer holds in {territory}"),
                        parameter.With(i, value with { Territory = value.Territory.Remove(territory) }));
    }
}
