using System.Runtime.InteropServices;

namespace CivilStatus.Validation.Registers.Storage;

/// <summary>
/// The heap of the C library and the store's own allocator keep what is given back, more than the store's own limit again. Told
/// once, they return large blocks to the system soon. Other C libraries do so anyway, or have no such setting.
/// </summary>
internal static partial class NativeHeap
{
    // As in malloc.h of glibc.
    private const int TrimThreshold = -1, MmapThreshold = -3, ArenaMax = -8;

    // Half of the store's blocks: those are always mapped, and unmapped when they are freed.
    private const int LargeBlock = 128 << 10;

    private static readonly Lazy<bool> Set = new(() =>
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            // Read when the store's library is loaded, so this comes before; what a user has set stays.
            // At once would be a third more processor time: much is taken again in the next moment.
            _ = SetVariable("DUCKDB_JE_MALLOC_CONF", "dirty_decay_ms:200,muzzy_decay_ms:0", 0);
            return SetOption(MmapThreshold, LargeBlock) + SetOption(TrimThreshold, LargeBlock) + SetOption(ArenaMax, 2) == 3;
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    });

    /// <summary>Has it return what is freed, for the rest of the process.</summary>
    public static bool ReturnWhatIsFreed() => Set.Value;

    [LibraryImport("libc", EntryPoint = "mallopt")]
    private static partial int SetOption(int option, int value);

    // The runtime's own environment is a copy that libraries do not see.
    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetVariable(string name, string value, int overwrite);
}
