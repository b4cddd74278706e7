namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>The numbers or days that an expression may be worth, from the least to the greatest.</summary>
/// <remarks>
/// An unknown value is the whole range of integers, which no known one is: every comparison with it is open without
/// anybody asking whether it is known.
/// </remarks>
internal readonly record struct ValueRange(int Low, int High)
{
    public static ValueRange Unknown { get; } = new(int.MinValue, int.MaxValue);

    public static ValueRange Of(int number) => new(number, number);

    public bool IsKnown => Low != int.MinValue || High != int.MaxValue;
}
