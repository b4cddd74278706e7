using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Mutations.Parameters;

/// <summary>A code that is missing among those of a value.</summary>
internal sealed class DroppedCodes : IParameterMutation
{
    public IEnumerable<ParameterChange> Of(LegalParameter parameter, ImmutableArray<string> territories)
    {
        for (int i = 0; i < parameter.Values.Length; i++)
            if (parameter.Values[i] is { Value: CodesValue { Codes.Length: > 1 } codes } value)
                foreach (string code in codes.Codes)
                    yield return new ParameterChange($"{value.Name()}/code-{code}", ValueNames.Path(i) + ".value",
                        LocalizedText.Of($"bỏ {code} khỏi danh sách", $"{code} is dropped from the list"),
                        parameter.With(i, value with { Value = new CodesValue(codes.Codes.Remove(code)) }));
    }
}
