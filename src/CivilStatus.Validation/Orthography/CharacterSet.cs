namespace CivilStatus.Validation.Orthography;

/// <summary>A set of UTF-16 characters, one bit for each. Filled by one thread, then safe to share.</summary>
internal sealed class CharacterSet
{
    private readonly ulong[] bits = new ulong[(char.MaxValue + 1) / 64];

    public void Add(char c) => bits[c >> 6] |= 1UL << (c & 63);

    public bool Contains(char c) => (bits[c >> 6] >> (c & 63) & 1) != 0;

    /// <summary>Whether a text holds any of them.</summary>
    /// <remarks>The library's searches for characters are as fast on texts as short as these, and take 20 methods to compile at the start.</remarks>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (Contains(c)) return true;
        return false;
    }
}
