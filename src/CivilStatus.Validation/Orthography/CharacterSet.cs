namespace CivilStatus.Validation.Orthography;

/// <summary>A set of UTF-16 characters, one bit for each. Filled by one thread, then safe to share.</summary>
internal sealed class CharacterSet
{
    private readonly ulong[] bits = new ulong[(char.MaxValue + 1) / 64];

    public void Add(char c) => bits[c >> 6] |= 1UL << (c & 63);

    public bool Contains(char c) => (bits[c >> 6] >> (c & 63) & 1) != 0;
}
