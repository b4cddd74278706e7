using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Mutations.Parameters;

/// <summary>Something that was law and is said not to have been, or the other way round.</summary>
internal sealed class OppositeTruths : IParameterMutation
{
    public IEnumerable<ParameterChange> Of(LegalParameter parameter, ImmutableArray<string> territories)
    {
        for (int i = 0; i < parameter.Values.Length; i++)
            if (parameter.Values[i] is { Value: TruthValue { Truth: bool truth } } value)
                yield return new ParameterChange($"{value.Name()}/opposite", ValueNames.Path(i) + ".value",
                    LocalizedText.Of(truth ? "true thành false" : "false thành true", truth ? "true becomes false" : "false becomes true"),
                    parameter.With(i, value with { Value = new TruthValue(!truth) }));
    }
}
