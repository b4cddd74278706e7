namespace CivilStatus.Validation.Registers;

/// <summary>How a <see cref="RegisterStore"/> works. What it finds does not depend on any of it but <see cref="BlockLimit"/> and <see cref="BlockReach"/>.</summary>
public sealed record RegisterOptions
{
    /// <summary>The least of <see cref="MemoryMegabytes"/>.</summary>
    public const int LeastMemoryMegabytes = 512;

    // Code, managed heap and what native libraries hold.
    private const int OutsideStore = 340;

    // Of each hundred bytes that the store takes it counts eighty: the rest is the allocator's.
    private const int CountedOfHundred = 80;

    /// <summary>The memory of the whole process, in megabytes; 512 at least. A fixed share is left to code and entries at hand, the rest is the store's, with what its allocator adds.</summary>
    public int MemoryMegabytes { get; init; } = 1024;

    /// <summary>How many threads sort, join and decide.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Names the run whose entries the store holds, such as its input files and their times. A store made by another one is refused.</summary>
    public string Identity { get; init; } = "";

    /// <summary>How many entries may share a key and still be compared each with each. In a larger block every entry is compared with the next <see cref="BlockReach"/>, and <see cref="RegisterStore.Diagnostics"/> tells of it.</summary>
    public int BlockLimit { get; init; } = 500;

    /// <summary>With how many of those that follow it in a fixed order an entry of a large block is compared.</summary>
    public int BlockReach { get; init; } = 50;

    internal int StoreMegabytes => (MemoryMegabytes - OutsideStore) * CountedOfHundred / 100;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MemoryMegabytes, LeastMemoryMegabytes, nameof(MemoryMegabytes));
        ArgumentOutOfRangeException.ThrowIfLessThan(Threads, 1, nameof(Threads));
        ArgumentOutOfRangeException.ThrowIfLessThan(BlockLimit, 2, nameof(BlockLimit));
        ArgumentOutOfRangeException.ThrowIfLessThan(BlockReach, 1, nameof(BlockReach));
    }
}
