using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace CivilStatus.Validation.Tests.Sampling;

/// <summary>Chance, from a seed that FsCheck chooses: the same seed draws the same case.</summary>
public sealed class Draw(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public int Number(int least, int most) => random.Next(least, most + 1);

    public bool Chance(int percent) => random.Next(100) < percent;

    public T One<T>(params ReadOnlySpan<T> of) => of[random.Next(of.Length)];

    public T One<T>(ImmutableArray<T> of) => of[random.Next(of.Length)];

    /// <summary>What <paramref name="draw"/> makes of every seed.</summary>
    public static Arbitrary<T> Arbitrary<T>(Func<Draw, T> draw, Func<T, IEnumerable<T>> smaller)
        => Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => draw(new Draw(seed))), smaller);
}
