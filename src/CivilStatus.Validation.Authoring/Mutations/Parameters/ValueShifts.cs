using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Mutations.Parameters;

/// <summary>A number that is one too small or too great.</summary>
internal sealed class ValueShifts : IParameterMutation
{
    public IEnumerable<ParameterChange> Of(LegalParameter parameter, ImmutableArray<string> territories)
    {
        for (int i = 0; i < parameter.Values.Length; i++)
            if (parameter.Values[i] is { Value: NumberValue { Number: int number } } value)
                foreach (int by in new[] { -1, 1 })
                    yield return new ParameterChange(
                        string.Create(CultureInfo.InvariantCulture, $"{value.Name()}/value{by:+0;-0}"), ValueNames.Path(i) + ".value",
                        LocalizedText.Of($"giá trị {number} thành {number + by}", $"the value {number} becomes {number + by}"),
                        parameter.With(i, value with { Value = new NumberValue(number + by) }));
    }
}
