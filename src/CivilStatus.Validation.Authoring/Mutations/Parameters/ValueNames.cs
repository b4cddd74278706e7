using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Authoring.Mutations.Parameters;

/// <summary>How mutants name the values of a parameter.</summary>
internal static class ValueNames
{
    /// <summary>The first day and the territories, such as <c>1931-07-01 tonkin</c>: one value of the parameter.</summary>
    public static string Name(this LegalValue value)
        => string.Join(' ', value.Territory.Prepend(value.Period.From == DayRange.Earliest ? ".." : DayRange.Iso(value.Period.From)));

    /// <summary>What the value is, as a file writes it: <c>18</c>, <c>[commune, district]</c>, <c>true</c>.</summary>
    public static string Written(this LegalValue value) => value.Value switch
    {
        NumberValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        CodesValue codes => $"[{string.Join(", ", codes.Codes)}]",
        TruthValue truth => truth.Truth ? "true" : "false",
        _ => "null",
    };

    /// <summary>The JSON path of the value at an index.</summary>
    public static string Path(int index) => string.Create(CultureInfo.InvariantCulture, $"$.values[{index}]");

    /// <summary>The parameter with another value at an index.</summary>
    public static LegalParameter With(this LegalParameter parameter, int index, LegalValue value)
        => parameter with { Values = parameter.Values.SetItem(index, value) };
}
