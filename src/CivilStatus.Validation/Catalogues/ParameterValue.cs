using System.Collections.Immutable;

namespace CivilStatus.Validation.Catalogues;

/// <summary>What a parameter of the law is worth for a time: a number, a list of codes or a truth. Immutable.</summary>
public abstract record ParameterValue
{
    private protected ParameterValue()
    {
    }
}

/// <summary>A number, counted in the unit of the parameter. Immutable; safe to share between threads.</summary>
/// <param name="Number">The number.</param>
public sealed record NumberValue(int Number) : ParameterValue;

/// <summary>Codes that a field of the record may hold. Immutable; safe to share between threads.</summary>
/// <param name="Codes">The codes, such as <c>commune</c> and <c>district</c>; one or more, in file order.</param>
public sealed record CodesValue(ImmutableArray<string> Codes) : ParameterValue;

/// <summary>Whether something was law. Immutable; safe to share between threads.</summary>
/// <param name="Truth">Whether it was.</param>
public sealed record TruthValue(bool Truth) : ParameterValue;
