using System.Collections.Immutable;
using CivilStatus.Validation.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CivilStatus.Validation.Tests.Sampling;

/// <summary>Chance, from a seed that FsCheck chooses: the same seed draws the same case.</summary>
public sealed class Draw(int seed)
{
    private readonly SplitMix64 random = new((ulong)seed);

    /// <summary>The same chance, for the generators of the testing package.</summary>
    internal SplitMix64 Random => random;

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public int Number(int least, int most) => random.Between(least, most);

    public bool Chance(int percent) => random.Chance(percent);

    public T One<T>(params ReadOnlySpan<T> of) => of[random.Below(of.Length)];

    public T One<T>(ImmutableArray<T> of) => of[random.Below(of.Length)];

    /// <summary>What <paramref name="draw"/> makes of every seed.</summary>
    public static Arbitrary<T> Arbitrary<T>(Func<Draw, T> draw, Func<T, IEnumerable<T>> smaller)
        => Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => draw(new Draw(seed))), smaller);
}
