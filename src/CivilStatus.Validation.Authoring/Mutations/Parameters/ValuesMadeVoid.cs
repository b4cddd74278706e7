using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Mutations.Parameters;

/// <summary>A value that is declared void.</summary>
internal sealed class ValuesMadeVoid : IParameterMutation
{
    public IEnumerable<ParameterChange> Of(LegalParameter parameter, ImmutableArray<string> territories)
    {
        for (int i = 0; i < parameter.Values.Length; i++)
            if (parameter.Values[i] is { Value: not null } value)
                yield return new ParameterChange($"{value.Name()}/void", ValueNames.Path(i) + ".value",
                    LocalizedText.Of($"giá trị {value.Written()} thành không có", $"the value {value.Written()} becomes void"),
                    parameter.With(i, value with { Value = null }));
    }
}
