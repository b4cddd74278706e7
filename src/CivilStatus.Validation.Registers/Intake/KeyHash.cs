using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace CivilStatus.Validation.Registers.Intake;

/// <summary>The number by which a key is looked for; where two keys have one, the keys themselves are compared later.</summary>
internal static class KeyHash
{
    public static ulong Of(string key) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(key.AsSpan()));
}
