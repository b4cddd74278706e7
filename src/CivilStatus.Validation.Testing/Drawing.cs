using FsCheck;
using FsCheck.Fluent;

namespace CivilStatus.Validation.Testing;

/// <summary>Turns what a source of chance makes into a generator of FsCheck.</summary>
internal static class Drawing
{
    /// <summary>What <paramref name="draw"/> makes of a seed that FsCheck chooses.</summary>
    public static Gen<T> From<T>(Func<SplitMix64, T> draw) => Gen.Choose(0, int.MaxValue - 1).Select(seed => draw(new SplitMix64((ulong)seed)));
}
