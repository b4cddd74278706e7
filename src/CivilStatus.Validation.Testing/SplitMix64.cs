namespace CivilStatus.Validation.Testing;

/// <summary>
/// SplitMix64 (Steele, Lea, Flood 2014). What a seed gives must be the same under every version of .NET, and
/// <see cref="Random"/> promises that for no version. Not to be shared between threads.
/// </summary>
/// <param name="seed">Where the sequence starts.</param>
internal sealed class SplitMix64(ulong seed)
{
    private ulong state = seed;

    /// <summary>A generator for one named thing, whatever is generated around it.</summary>
    public static SplitMix64 For(string name)
    {
        ulong hash = 14695981039346656037; // FNV-1a
        foreach (char c in name) hash = (hash ^ c) * 1099511628211;
        return new SplitMix64(hash);
    }

    /// <summary>A number from 0 up to, not including, a bound; the slight bias of the remainder does no harm here.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>A number between two, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of a list.</summary>
    public T Pick<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    /// <summary>One of those named.</summary>
    public T One<T>(params ReadOnlySpan<T> of) => of[Below(of.Length)];

    /// <summary>So many decimal digits.</summary>
    public string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + Below(10))));

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        ulong z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
